# SPDX-License-Identifier: MIT
"""How the comparisons of Diagnose come about."""

from PySide6.QtCore import QCoreApplication

from rider.domain.trends import Basis, LeftOut, Reason, Trends
from rider.domain.trends.effort import SourceReality, Yield
from ui.trends.explained_words import (
    Explained,
    imported,
    lines,
    n,
    named,
    own_record,
    rate,
    sure_of_rate,
    too_few,
)
from ui.widgets.roles import role_words


def prepared(trends: Trends, of: str) -> Explained:
    """Explain what preparing was followed by."""
    told = trends.diagnose.prepared
    said = _tr("{hours} hours for {deals} deals, followed by {moves} moves and {proofs} proofs").format(
        hours=f"{told.hours:,.1f}", deals=n(told.deals), moves=n(told.moves), proofs=n(told.proofs)
    )
    moved = _tr("{k} deals moved or proved something ÷ {n} prepared for").format(
        k=n(told.followed), n=n(told.deals)
    )
    early = (LeftOut(Reason.TOO_EARLY, told.too_early),) if told.too_early else ()
    return Explained(
        what=_tr(
            "The hours that you prepared for deals in the window, and the moves and proofs of the same deals "
            "within a week of it, each once. A block counts once its week is over."
        ),
        counts=lines((said, _an_hour(_tr("moves"), told.moves_an_hour), rate(moved, told.rate))),
        sure=_tr(
            "An interval of so many an hour takes each to come on its own (Byar). That one followed the "
            "other is no proof that it came of it."
        ),
        bases=(("", Basis(told.blocks, 0, early)),),
        imported=own_record(),
    )


def _an_hour(name: str, told: Yield) -> str:
    if told.of_one is None or told.bounds is None:
        return _tr("{name} an hour: {few}").format(name=name, few=too_few(told.n)) if told.n else ""
    said = _tr("{k} {name} ÷ {hours} hours = {share}, 95% interval: {low} to {high} (Byar)")
    low, high = (f"{bound:.2f}" for bound in told.bounds)
    share, hours = f"{told.of_one:.2f}", f"{told.hours:,.1f}"
    return said.format(k=n(told.k), name=name, hours=hours, share=share, low=low, high=high)


def sources(trends: Trends, of: str) -> Explained:
    """Explain how real the leads of a source turned out."""
    own = [one for one in trends.diagnose.sources if one.source == of] or list(trends.diagnose.sources)
    return Explained(
        what=_tr(
            "Of the deals that were born in the window from a source: how many advanced with proof. Beside "
            "them those that advanced by a claim alone, the lost and the new ones."
        ),
        counts=lines(named(one.source if len(own) > 1 else "", _source(one)) for one in own)
        or _tr("No deal of this window has a source."),
        sure=sure_of_rate(one.rate for one in own),
        imported=lines(
            (
                imported((one.source if len(own) > 1 else "", Basis(one.n, one.imported)) for one in own),
                _tr("Those that an import claims to have advanced count as advanced by a claim alone."),
            )
        ),
    )


def _source(one: SourceReality) -> str:
    formula = _tr("{k} advanced with proof ÷ ({k} + {claimed} by a claim + {lost} lost + {new} new)")
    told = formula.format(k=n(one.proven), claimed=n(one.claimed), lost=n(one.lost), new=n(one.new))
    return rate(told, one.rate)


def personas(trends: Trends, of: str) -> Explained:
    """Explain how deals that engage somebody of a role moved."""
    mixes = trends.diagnose.personas
    own = [one for one in mixes if one.role.value == of] or list(mixes)
    formula = _tr("{k} moved on ÷ {n} engaged")
    told = (
        named(
            role_words(one.role) if len(own) > 1 else "",
            rate(formula.format(k=n(one.advanced), n=n(one.engaged)), one.rate),
        )
        for one in own
    )
    return Explained(
        what=_tr(
            "Of the deals in play in the window that engage somebody of a role by a proof: how many moved on "
            "in it, on a later day than that of the first such proof. The proofs of a move are given with "
            "it, and it is not what they led to."
        ),
        counts=lines(told) or _tr("No deal engages anybody by a proof yet."),
        sure=sure_of_rate(one.rate for one in own),
        bases=tuple(
            (role_words(one.role) if len(own) > 1 else "", Basis(one.engaged, one.imported)) for one in own
        ),
    )


def waived(trends: Trends, of: str) -> Explained:
    """Explain the win rates with a waiver and without one."""
    told = trends.diagnose.waived_proven
    both = (("waived", _tr("with a waiver"), told.waived), ("proven", _tr("all proven"), told.proven))
    own = [one for one in both if of in ("", one[0])]
    formula = _tr("{k} won ÷ {n} closed")
    return Explained(
        what=_tr(
            "Of the deals that closed in the window past the first stage: how many were won of those with a "
            "waiver, and of those that proved all. A wide gap says what a waiver costs; intervals that "
            "overlap say that it is not known."
        ),
        counts=lines(named(name, rate(formula.format(k=n(one.k), n=n(one.n)), one)) for _, name, one in own),
        sure=sure_of_rate(one for *_, one in own),
        imported=_tr("None of it: {n} imported ones met no gate and are left out.").format(
            n=n(told.imported)
        ),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("TrendExplained", text)
