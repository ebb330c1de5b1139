# SPDX-License-Identifier: MIT
"""Lists of no known vendor: what their columns and words are called, and what they are read as."""

from pathlib import Path

import pytest

from rider.exchange.inspecting import look
from rider.service.transfer.imports import existing
from rider.store.engine import Store

FIELDS = ("name", "account", "value", "stage")
HEADERS = {
    "Close": "Opportunity Name,Lead Name,Value,Status,Expected Close Date,User",
    "Copper": "Name,Company,Value,Stage,Close Date,Owned By",
    "Dynamics 365": "Topic,Potential Customer,Est. Revenue,Pipeline Phase,Est. Close Date,Owner",
    "Dynamics 365 in German": "Thema,Potenzieller Kunde,Geschätzter Umsatz,Phase der Pipeline,"
    "Geschätztes Abschlussdatum,Besitzer",
    "monday": "Item,Account,Deal Value,Stage,Timeline,Person",
    "Notion": "Deal,Company,Value (USD),Stage,Expected close,Owner",
    "Zoho": "Deal Name,Account Name,Amount,Stage,Closing Date,Deal Owner",
    "a database": "deal_name,company_name,deal_value,deal_stage,expected_close_date,sales_rep",
    "a program": "DealName,CompanyName,DealValue,DealStage,ExpectedCloseDate,SalesRep",
    "English": "Project,Customer,Amount in EUR,Phase,Due,Sales rep",
    "German": "Projekt,Kunde,Auftragswert (€),Phase,Geplanter Abschluss,Verantwortlich",
    "French": "Affaire,Société,Montant (€),Étape,Clôture prévue,Commercial",
    "Spanish": "Negocio,Empresa,Importe,Etapa,Cierre previsto,Responsable",
    "Portuguese": "Negócio,Cliente,Valor (R$),Etapa,Previsão de fechamento,Vendedor",
    "Italian": "Trattativa,Azienda,Importo,Fase,Chiusura prevista,Responsabile",
    "Dutch": "Verkoopkans,Klant,Bedrag,Fase,Verwachte sluitingsdatum,Eigenaar",
}
WORDS = {
    "Erstgespräch": "Discovery",
    "Bedarfsanalyse": "Validation",
    "Devis envoyé": "Proposal",
    "En negociación": "Commit",
    "Proposta enviada": "Proposal",
    "Primo contatto": "Discovery",
    "Offerte verstuurd": "Proposal",
    "Gewonnen": "won",
    "Perdida": "lost",
    "Follow-up": None,
}


@pytest.mark.parametrize("headers", HEADERS.values(), ids=HEADERS)
def test_a_list_is_read_by_what_its_columns_are_called(store: Store, tmp_path: Path, headers: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"{headers}\nDocks,Hafen,1200,Proposal,2024-06-30,Ada\n", encoding="utf-8")
    found = look(path, pipelines=existing(store, "").pipelines)
    fields = [column.field for column in found.columns]
    assert found.title == "A file of no known kind"
    assert fields[:4] == [*FIELDS[:4]]
    assert fields[4] in {"expected_close", "closed"}  # one column may be both
    assert fields[5] in {"owner", "people"}


def test_a_status_that_has_stages_is_the_stage_and_another_one_the_outcome(
    store: Store, tmp_path: Path
) -> None:
    path = tmp_path / "list.csv"
    rows = "Docks,Proposal,Active", "Cranes,Demo,Active", "Yard,Won,Won"
    path.write_text("\n".join(("Opportunity,Status,Status Type", *rows)), encoding="utf-8")
    found = look(path, pipelines=existing(store, "").pipelines)
    assert [column.field for column in found.columns] == ["name", "stage", "outcome"]
    assert [(word.word, word.target) for word in found.outcomes] == [("Active", "open"), ("Won", "won")]


def test_a_status_that_is_open_won_or_lost_is_the_outcome(store: Store, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Deal,Status\nDocks,Offen\nCranes,Gewonnen\nYard,Verloren", encoding="utf-8")
    found = look(path, pipelines=existing(store, "").pipelines)
    assert [column.field for column in found.columns] == ["name", "outcome"]
    assert [word.target for word in found.outcomes] == ["open", "won", "lost"]


@pytest.mark.parametrize(("word", "meant"), WORDS.items(), ids=WORDS)
def test_a_word_is_taken_for_a_stage_where_its_meaning_is_plain(
    store: Store, tmp_path: Path, word: str, meant: str | None
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"Deal,Company,Stage\nDocks,Hafen,{word}\n", encoding="utf-8")
    found = look(path, pipelines=existing(store, "").pipelines)
    assert [(stage.word, stage.target) for stage in found.stages] == [(word, meant)]


@pytest.mark.parametrize(
    ("header", "currency"),
    [("Amount (EUR)", "EUR"), ("Amount in CHF", "CHF"), ("Betrag €", "EUR"), ("Valor [R$]", "BRL")],
)
def test_a_header_says_what_its_amounts_are_in(
    store: Store, tmp_path: Path, header: str, currency: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"ID,Deal,Stage,{header}\n1,Docks,Proposal,12\n", encoding="utf-8")
    found = look(path, pipelines=existing(store, "").pipelines)
    assert (found.mapping.header("value"), found.mapping.currency, found.asks) == (header, currency, ())


@pytest.mark.parametrize("header", ["Amount ($)", "Amount (ARR)", "Amount (k)"])
def test_a_header_that_names_no_currency_for_certain_leaves_it_open(
    store: Store, tmp_path: Path, header: str
) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f"ID,Deal,Stage,{header}\n1,Docks,Proposal,12\n", encoding="utf-8")
    found = look(path, pipelines=existing(store, "").pipelines)
    assert found.mapping.currency is None
    assert "currency" in {ask.need.value for ask in found.asks} or found.mapping.header("value") is None
