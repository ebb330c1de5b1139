# SPDX-License-Identifier: MIT
"""What the pages of a week ask and say."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication

from rider.domain.day import HOUR_MS
from rider.domain.focus.blocks import BlockKind
from rider.domain.playbook import Form
from rider.domain.review.answers import Question
from rider.domain.review.weekly import Prompt
from rider.domain.stats import Conversion
from rider.reads.review.beside_week import Source
from rider.reads.review.reassess import Backing, Finding, FindingKind
from rider.reads.review.weekly import StuckDeal, WeakestStage
from ui.blocks import kinds
from ui.regional import dated
from ui.translate import QT_TRANSLATE_NOOP
from ui.widgets.days import qdate
from ui.widgets.rates import imported_words, interval_words
from ui.widgets.reason_words import days_words


def week_words(monday: date, today: date) -> str:
    """Return a week by its first and last day: 16 – 22 November."""
    last = monday + timedelta(days=6)
    begins = "d" if monday.month == last.month else "d MMMM" if monday.year == last.year else "d MMMM yyyy"
    ends = dated(qdate(last), "d MMMM" if monday.year == last.year == today.year else "d MMMM yyyy")
    return f"{dated(qdate(monday), begins)} – {ends}"


def day_words(day: date) -> str:
    """Return a day of a week: Tue 24 Nov."""
    return dated(qdate(day), "ddd d MMM")


# -- the question in turn


def rotating_title(question: Question) -> str:
    """Return the question that a week asks in turn."""
    return {
        Question.HEARING: _tr("What are you hearing, and is there a pattern?"),
        Question.LEADS: _tr("How real are your leads, by where they come from?"),
        Question.ENGAGING: _tr("Who are you engaging?"),
        Question.SAYING: _tr("What are prospects saying?"),
        Question.CHANGED: _tr("What has changed?"),
    }[question]


def beside_title(question: Question) -> str:
    """Return what is shown beside a question."""
    return {
        Question.HEARING: _tr("Quotes and objections of the week"),
        Question.LEADS: _tr("Your deals by lead source"),
        Question.ENGAGING: _tr("Named in the week’s proofs"),
        Question.SAYING: _tr("From the week’s conversations"),
        Question.CHANGED: _tr("Changes of the week"),
    }[question]


def beside_nothing(question: Question) -> str:
    """Return what is said where there is nothing to show beside a question."""
    return {
        Question.HEARING: _tr("The ledger has no quote and no objection of the week."),
        Question.LEADS: _tr("No deal says yet where it came from."),
        Question.ENGAGING: _tr("No proof of the week names anybody."),
        Question.SAYING: _tr("The ledger has no conversation of the week."),
        Question.CHANGED: _tr("No value, no close date and no stage changed in the week."),
    }[question]


def asks(question: Question) -> str:
    """Return what stands in the empty box of a question."""
    return {
        Question.HEARING: _tr("Such as: three of them fear the works council more than the price"),
        Question.LEADS: _tr("Such as: referrals hold what they promise, the fair does not"),
        Question.ENGAGING: _tr("Such as: many users, and nobody yet who can sign"),
        Question.SAYING: _tr("Such as: “not before the new budget year”"),
        Question.CHANGED: _tr("Such as: their closes move to March, since the new board decides then"),
    }[question]


def source_words(source: Source) -> str:
    """Return how real the leads of a source are, with what it is counted of and how sure that is."""
    told = [_tr("{k} of {n} proven").format(k=source.proven, n=source.n)]
    if source.interval is None:
        told[0] += " · " + _tr("too few for a rate")
    else:
        told[0] += f" ({round(100 * source.proven / source.n)}%, {interval_words(source.interval)})"
    told += [_tr("{n} claimed only").format(n=source.claimed)] if source.claimed else []
    told += [_tr("{n} lost").format(n=source.lost)] if source.lost else []
    return " · ".join(told)


# -- the weakest stage


def rate_words(conversion: Conversion, onward: str) -> str:
    """Return how often deals went on, with k of n and the interval; no rate below five."""
    one, many = _tr("{k} of 1 deal went on to {stage}"), _tr("{k} of {n} deals went on to {stage}")
    whole = one if conversion.cohort == 1 else many
    counted = whole.format(k=conversion.advanced, n=conversion.cohort, stage=onward)
    if conversion.is_rated:
        rate = round(100 * conversion.advanced / conversion.cohort)
        said = f"{rate}%, {interval_words((conversion.low, conversion.high))}."
    else:
        said = _tr("too few for a rate.")
    brought = imported_words(conversion.imported, conversion.cohort)
    return " ".join(filter(None, (f"{counted}: {said}", brought)))


def missing_words(weakest: WeakestStage) -> str:
    """Return which proof is missing most, and of how many deals."""
    most = weakest.most_missing
    if most is None:
        return _tr("No deal there lacks a proof for {stage}.").format(stage=weakest.next_name)
    many, one = _tr("in {k} of {n} deals there"), _tr("in the one deal there")
    if weakest.stuck:
        many, one = _tr("in {k} of {n} stalled deals"), _tr("in the one deal that is stalled")
    told = _tr("Missing most: “{proof}”, {where}.").replace("{where}", one if most.n == 1 else many)
    return told.format(k=most.short, n=most.n, proof=most.requirement.title)


def stuck_words(deal: StuckDeal) -> str:
    """Return for how long a deal is quiet, and what it lacks."""
    quiet = _tr("quiet for {days}").format(days=days_words(deal.quiet_days))
    if not deal.missing:
        return f"{quiet} · " + _tr("all is proven")
    first, more = deal.missing[0].title, len(deal.missing) - 1
    lacks = _tr("lacks “{proof}”").format(proof=first)
    return f"{quiet} · {lacks}" + (" " + _tr("and {n} more").format(n=more) if more else "")


_PROMPTS = {
    Form.STATEMENT: QT_TRANSLATE_NOOP(
        "Week", "For {deal}: what do you only assume, and who at the buyer could put it right?"
    ),
    Form.QUOTE: QT_TRANSLATE_NOOP(
        "Week", "For {deal}: who could say it in their own words, and which question would bring it out?"
    ),
    Form.PERSON: QT_TRANSLATE_NOOP(
        "Week", "For {deal}: who takes part in the decision whom you have not met yet?"
    ),
    Form.OCCASION: QT_TRANSLATE_NOOP(
        "Week", "For {deal}: what would they get out of that hour, so that they give it to you?"
    ),
    Form.DOCUMENT: QT_TRANSLATE_NOOP(
        "Week", "For {deal}: what has to be settled before they put it in writing?"
    ),
    Form.AMOUNT: QT_TRANSLATE_NOOP(
        "Week", "For {deal}: which number have they not said yet, and what keeps them from it?"
    ),
    Form.AGREED_STEP: QT_TRANSLATE_NOOP(
        "Week", "For {deal}: what could they do next that helps them, with or without you?"
    ),
}


def prompt_words(prompt: Prompt, deal: str) -> str:
    """Return what the week gives to think about, in one sentence; `deal` is what the deal is called here."""
    if prompt.form is not None:
        return _tr(_PROMPTS[prompt.form]).format(deal=deal)
    if prompt.deal_name:
        return _tr("For {deal}, all is proven: what keeps you from moving it?").format(deal=deal)
    if prompt.stage_name:
        said = _tr("What made the last deal that went on from {stage} go on?")
        return said.format(stage=prompt.stage_name)
    return _tr("Which deal do you want further by next week, and what would the buyer have to do for it?")


# -- to reassess


def weeks_words(weeks: int) -> str:
    """Return a number of weeks as one says it."""
    said = {2: _tr("two weeks"), 4: _tr("four weeks"), 8: _tr("eight weeks")}
    return said.get(weeks, _tr("{n} weeks").format(n=weeks))


def finding_words(finding: Finding) -> str:
    """Return what works or does not, in a line."""
    about = finding.about
    if finding.kind is FindingKind.LED_ON:
        about = kinds.kind(BlockKind(about))
    said = {
        FindingKind.LED_ON: _tr("{about}: reached, and the deal went on within a week"),
        FindingKind.STAGE: _tr("Deals went on from {about}"),
        FindingKind.SOURCE: _tr("Deals from “{about}” went on or gave proof"),
        FindingKind.PAIN_POINT: _tr("“{about}” was answered"),
        FindingKind.NOT_REACHED: _tr("Blocks that did not reach what they were for"),
        FindingKind.UNANSWERED: _tr("Time went in, and nothing came from the buyer’s side"),
        FindingKind.PUT_OFF: _tr("Put off: closes pushed and waits"),
        FindingKind.SET_BACK: _tr("Lost, or moved back"),
    }[finding.kind]
    return said.format(about=about)


def hours_words(held_ms: int) -> str:
    """Return an amount of time in whole hours, at least one."""
    hours = max(1, round(held_ms / HOUR_MS))
    return _tr("1 hour") if hours == 1 else _tr("{n} hours").format(n=hours)


def backing_words(backing: Backing, *, private: bool) -> str:
    """Return what a block behind a finding was, and what was said of it; what names people stays private."""
    block = backing.block
    if block is None:
        return backing.words
    kind = kinds.kind(block.kind)
    if backing.held_ms:
        sought = kind if private else block.intent or kind
        return _tr("{time}, last for: {intent}").format(time=hours_words(backing.held_ms), intent=sought)
    return kind if private else backing.words or block.intent or kind


def _tr(text: str) -> str:
    return QCoreApplication.translate("Week", text)
