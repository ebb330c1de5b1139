# SPDX-License-Identifier: MIT
"""How the figures come about that are looked at where another one is weak."""

from PySide6.QtCore import QCoreApplication

from rider.domain.trends import Basis, LeftOut, Reason, Trends
from rider.domain.trends.effort import SourceReality, Yield
from ui.regional import decimal
from ui.trends.explain.words import Explained, lines, n, named, own_record, rate, sure_of_rate
from ui.widgets.roles import role_words


def prepared(trends: Trends, of: str) -> Explained:
    """Explain what preparing was followed by."""
    told = trends.diagnose.prepared
    formula = _tr("{k} deals moved or gained a proof ÷ {n} prepared for")
    early = (LeftOut(Reason.TOO_EARLY, told.too_early),) if told.too_early else ()
    return Explained(
        what=_tr(
            "The hours in which you prepared something for a deal in the window, and the moves and proofs of "
            "the same deals within a week of it, each once. A block whose week is not over is too early."
        ),
        counts=lines(
            (
                rate(formula.format(k=n(told.followed), n=n(told.deals)), told.rate),
                _an_hour(_tr("{k} moves ÷ {hours} hours"), told.moves_an_hour),
                _an_hour(_tr("{k} proofs ÷ {hours} hours"), told.proofs_an_hour),
            )
        ),
        sure=_tr("That one followed the other is no proof that it came of it. {interval}").format(
            interval=sure_of_rate((told.rate,))
        ),
        bases=(("", Basis(told.blocks, 0, early)),),
        imported=own_record(),
    )


def _an_hour(words: str, told: Yield) -> str:
    formula = words.format(k=n(told.k), hours=decimal(told.hours, 1))
    if told.of_one is None or told.bounds is None:
        return _tr("{formula}: too few blocks ({n}) for a rate").format(formula=formula, n=n(told.n))
    said = _tr("{formula} = {rate} an hour, 95% interval: {low} to {high} (Byar)")
    low, high = (decimal(bound, 2) for bound in told.bounds)
    return said.format(formula=formula, rate=decimal(told.of_one, 2), low=low, high=high)


def sources(trends: Trends, of: str) -> Explained:
    """Explain how real the leads of a source turned out."""
    own = [one for one in trends.diagnose.sources if one.source == of] or list(trends.diagnose.sources)
    several = len(own) > 1
    return Explained(
        what=_tr(
            "Of the deals that were born in the window from a source: how many advanced with proof. Beside "
            "them those that stand by a claim alone, the lost and the new ones."
        ),
        counts=lines(named(_source_name(one) if several else "", _source(one)) for one in own)
        or _tr("No deal was born in this window."),
        sure=sure_of_rate(one.rate for one in own),
        bases=tuple((_source_name(one) if several else "", Basis(one.n, one.imported)) for one in own),
    )


def _source_name(one: SourceReality) -> str:
    return one.source or _tr("No source named")


def _source(one: SourceReality) -> str:
    formula = _tr("{k} advanced with proof ÷ ({k} + {claimed} by a claim + {lost} lost + {new} new)")
    told = formula.format(k=n(one.proven), claimed=n(one.claimed), lost=n(one.lost), new=n(one.new))
    return rate(told, one.rate)


def personas(trends: Trends, of: str) -> Explained:
    """Explain how deals that engage somebody of a role moved."""
    mixes = trends.diagnose.personas
    own = [one for one in mixes if one.role.value == of] or list(mixes)
    several = len(own) > 1
    formula = _tr("{k} moved on ÷ {n} engaged")
    told = (
        named(
            role_words(one.role) if several else "",
            rate(formula.format(k=n(one.advanced), n=n(one.engaged)), one.rate),
        )
        for one in own
    )
    return Explained(
        what=_tr(
            "Of the deals in play in the window that engage somebody of a role by a proof: how many moved on "
            "in it, on a later day than that of the first such proof. Proofs that a move was given with "
            "would count it as what they led to."
        ),
        counts=lines(told) or _tr("No deal engages anybody by a proof yet."),
        sure=sure_of_rate(one.rate for one in own),
        bases=tuple(
            (role_words(one.role) if several else "", Basis(one.engaged, one.imported)) for one in own
        ),
    )


def waived(trends: Trends, of: str) -> Explained:
    """Explain the win rates with a waiver and without one."""
    told = trends.diagnose.waived_proven
    both = (("waived", _tr("with a waiver"), told.waived), ("proven", _tr("all proven"), told.proven))
    own = [one for one in both if of in ("", one[0])]
    formula = _tr("{k} won ÷ {n} closed")
    left_out = _tr("None of it: {n} closed by what an import claims, which went through no gate.")
    return Explained(
        what=_tr(
            "Of the deals that closed in the window past the first stage: how many were won of those with a "
            "waiver, and of those without one. A deal lost in the first stage met no gate. Where the "
            "intervals overlap, what a waiver costs is not known."
        ),
        counts=lines(named(name, rate(formula.format(k=n(one.k), n=n(one.n)), one)) for _, name, one in own),
        sure=sure_of_rate(one for *_, one in own),
        imported=left_out.format(n=n(told.imported)),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendExplained", text)
