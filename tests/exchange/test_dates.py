# SPDX-License-Identifier: MIT
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rider.domain.day import instant
from rider.exchange.cells.dates import DateOrder, order_evidence, parse_day, parse_instant

DAYS = st.dates(date(1970, 1, 1), date(2068, 12, 31))


@given(DAYS)
def test_an_iso_day_reads_back(day: date) -> None:
    assert parse_day(day.isoformat()) == day


@given(DAYS, st.sampled_from("/.-"), st.booleans(), st.booleans(), st.booleans())
def test_both_orders_read_back_in_full_and_in_short(
    day: date, sep: str, month_first: bool, short: bool, padded: bool
) -> None:
    width = 2 if padded else 1
    year = f"{day.year % 100:02}" if short else str(day.year)
    parts = (day.month, day.day) if month_first else (day.day, day.month)
    text = sep.join([*(f"{part:0{width}}" for part in parts), year])
    assert parse_day(text, DateOrder.MDY if month_first else DateOrder.DMY) == day


@given(
    st.datetimes(datetime(1980, 1, 1), datetime(2060, 1, 1)),
    st.integers(-14 * 60, 14 * 60),
    st.sampled_from(["UTC", "America/Los_Angeles", "Pacific/Auckland"]),
)
def test_an_instant_with_an_offset_is_the_day_of_the_reps_zone(
    wall: datetime, minutes: int, zone: str
) -> None:
    local = wall.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=minutes)))
    day = local.astimezone(ZoneInfo(zone)).date()
    assert parse_day(local.isoformat(), zone=zone) == day
    assert parse_day(local.strftime("%Y-%m-%dT%H:%M:%S.000%z"), zone=zone) == day


def test_the_morning_of_london_is_the_evening_before_in_los_angeles() -> None:
    assert parse_day("2024-01-22T02:14Z", zone="America/Los_Angeles") == date(2024, 1, 21)
    assert parse_day("2024-01-22 02:14", zone="America/Los_Angeles") == date(2024, 1, 22)


@given(st.text(max_size=30))
def test_any_text_is_a_day_or_a_sentence(text: str) -> None:
    try:
        found = parse_day(text, DateOrder.DMY)
    except ValueError as error:
        found, said = None, str(error)
    else:
        said = "is fine"
    assert said.split()[0] in ("is", "could")
    assert found is None or 1900 <= found.year <= 2199


@given(st.lists(DAYS, min_size=1))
def test_a_column_proves_its_order_or_asks(days: list[date]) -> None:
    evidence = order_evidence(f"{d.day}/{d.month}/{d.year}" for d in days)
    if any(d.day > 12 for d in days):
        assert evidence.order is DateOrder.DMY
    assert evidence.mdy is None
    assert evidence.asks == (evidence.order is None and any(d.day != d.month for d in days))


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("10/20/2016", date(2016, 10, 20)),
        ("02/23/26 08:55 PM", date(2026, 2, 23)),
        ("12/31/2025 12:10 AM", date(2025, 12, 31)),
        ("2024-01-22T16:14:25.000+0000", date(2024, 1, 22)),
        ("2023-11-15 20:09", date(2023, 11, 15)),
        ("2024-01-22T23:30:00-05:00", date(2024, 1, 23)),
        ("20240131", date(2024, 1, 31)),
        ("5 Jan 2024", date(2024, 1, 5)),
        ("05-Sep-24", date(2024, 9, 5)),
        ("Sept 5, 2024", date(2024, 9, 5)),
        ("45322", date(2024, 1, 31)),
        ("3/3/2024", date(2024, 3, 3)),
    ],
)
def test_what_exports_write_is_read(cell: str, day: date) -> None:
    assert parse_day(cell, DateOrder.MDY) == day


@pytest.mark.parametrize("cell", ["", "  ", "-", "0000-00-00", "0000-00-00 00:00:00", "00/00/0000", "0"])
def test_zero_dates_and_blanks_are_no_day(cell: str) -> None:
    assert parse_day(cell, DateOrder.MDY) is None


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("30/02/2024", "is not a day of the calendar"),
        ("0024-01-31", "is not a day of the calendar"),
        ("1/2/2024 25:00", "is not a day of the calendar"),
        ("1/2/2024 13:00 PM", "is not a day of the calendar"),
        ("5 Foo 2024", "is not a day of the calendar"),
        ("٢٠٢٤-٠١-٣١", "is not a date that Rider can read"),
        ("soon", "is not a date that Rider can read"),
        ("1/2-2024", "is not a date that Rider can read"),
    ],
)
def test_what_is_no_day_says_so(cell: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse_day(cell, DateOrder.DMY)


def test_an_order_that_nothing_proves_is_never_guessed() -> None:
    assert order_evidence(["3/4/2024", "2024-01-31", ""]).asks
    with pytest.raises(ValueError, match="could have the day or the month first"):
        parse_day("3/4/2024")


def test_a_column_that_proves_both_orders_asks() -> None:
    evidence = order_evidence(["13/4/2024", "4/13/2024"])
    assert evidence.order is None
    assert evidence.asks


MONTHS = {
    "en": "January February March April May June July August September October November December",
    "de": "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "pt": "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "it": "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "nl": "januari februari maart april mei juni juli augustus september oktober november december",
}
# As the locales of the CLDR cut them short.
SHORT = {
    "en": "Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec",
    "de": "Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.",
    "fr": "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.",
    "es": "ene feb mar abr may jun jul ago sept oct nov dic",
    "pt": "jan. fev. mar. abr. mai. jun. jul. ago. set. out. nov. dez.",
    "it": "gen feb mar apr mag giu lug ago set ott nov dic",
    "nl": "jan. feb. mrt. apr. mei jun. jul. aug. sep. okt. nov. dec.",
}
FORMS = ["{d} {m} {y}", "{d}. {m} {y}", "{d}-{m}-{y}", "{d} de {m} de {y}", "{m} {d}, {y}", "{d:02} {m} {y}"]


@given(
    DAYS,
    st.sampled_from(sorted(MONTHS)),
    st.sampled_from([MONTHS, SHORT]),
    st.sampled_from(FORMS),
    st.booleans(),
)
def test_months_are_read_in_every_language(
    day: date, language: str, names: dict[str, str], form: str, upper: bool
) -> None:
    month = names[language].split()[day.month - 1]
    text = form.format(d=day.day, m=month.upper() if upper else month, y=day.year)
    assert parse_day(text) == day


WALL = st.datetimes(datetime(1980, 1, 1), datetime(2060, 1, 1)).map(lambda at: at.replace(microsecond=0))
ZONES = st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"])
BLANK = st.sampled_from([" ", "\u00a0", "\u202f", ""])
HALF = st.sampled_from(["{h}M", "{h}.M.", "{h}. M.", "{h}.\u00a0M."])
CLOCKS = st.sampled_from(
    ["%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M:%S", "%d.%m.%Y, %H:%M:%S", "%d/%m/%Y %H:%M:%S"]
)


def ms(at: datetime) -> int:
    return int(at.timestamp()) * 1000


@given(WALL, ZONES, CLOCKS)
def test_a_time_without_an_offset_is_that_of_the_wall_clock(wall: datetime, zone: str, form: str) -> None:
    found = parse_instant(wall.strftime(form), DateOrder.DMY, zone)
    assert found == ms(wall.replace(tzinfo=ZoneInfo(zone)))


@given(WALL, ZONES, BLANK, HALF, st.booleans())
def test_the_clock_of_twelve_hours_is_read(
    wall: datetime, zone: str, blank: str, half: str, lower: bool
) -> None:
    told = half.format(h="A" if wall.hour < 12 else "P")
    text = f"{wall.month}/{wall.day}/{wall.year}, {wall.hour % 12 or 12}:{wall.minute:02}{blank}{told}"
    found = parse_instant(text.lower() if lower else text, DateOrder.MDY, zone)
    assert found == ms(wall.replace(second=0, tzinfo=ZoneInfo(zone)))


@given(WALL, st.integers(-14 * 60, 14 * 60), ZONES)
def test_a_time_with_an_offset_is_exact_wherever_it_is_read(wall: datetime, minutes: int, zone: str) -> None:
    at = wall.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    for text in (at.isoformat(), at.strftime("%Y-%m-%dT%H:%M:%S.000%z"), at.strftime("%Y-%m-%d %H:%M:%S %z")):
        assert parse_instant(text, None, zone) == ms(at)
    assert parse_instant(at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"), None, zone) == ms(at)


@given(DAYS, ZONES)
def test_a_day_without_a_time_is_noon_in_the_reps_zone(day: date, zone: str) -> None:
    assert parse_instant(day.isoformat(), None, zone) == instant(day, 12, zone)


@given(WALL.filter(lambda at: at.year < 2060 and at.time() != datetime.min.time()))
def test_a_spreadsheet_serial_has_its_time_in_the_fraction(wall: datetime) -> None:
    serial = (wall - datetime(1899, 12, 30)) / timedelta(days=1)
    assert parse_instant(f"{serial:.10f}", None, "UTC") == ms(wall.replace(tzinfo=UTC))
    assert parse_day(f"{serial:.10f}") == wall.date()


@pytest.mark.parametrize(
    ("cell", "utc"),
    [
        ("2024-01-22T16:14:25.000+0000", "2024-01-22T16:14:25"),
        ("2024-01-22T16:14:25.123Z", "2024-01-22T16:14:25.123"),
        ("2023-11-15 20:09", "2023-11-15T19:09:00"),
        ("2024-03-31 02:30", "2024-03-31T01:30:00"),  # there was no such time that night
        ("2024-10-27 02:30", "2024-10-27T00:30:00"),  # there it was twice: the first counts
        ("22.1.2024 um 16:14 Uhr", "2024-01-22T15:14:00"),
        ("1er août 2024 à 9:05", "2024-08-01T07:05:00"),
        ("5 de abril de 2024 4:14 p. m.", "2024-04-05T14:14:00"),
        ("45322.75", "2024-01-31T17:00:00"),
        ("45322.0", "2024-01-31T11:00:00"),
        ("45322", "2024-01-31T11:00:00"),
    ],
)
def test_instants_as_exports_write_them(cell: str, utc: str) -> None:
    at = datetime.fromisoformat(utc).replace(tzinfo=UTC)
    assert parse_instant(cell, DateOrder.DMY, "Europe/Berlin") == round(at.timestamp() * 1000)


@pytest.mark.parametrize("cell", ["", " ", "\u00a0", "0000-00-00 00:00:00", "0000-00-00T00:00:00", "0", "–"])
def test_zero_dates_and_blanks_are_no_instant(cell: str) -> None:
    assert parse_instant(cell, None, "Europe/Berlin") is None


@given(st.text(max_size=40) | st.from_regex(r"[\d:./ TZ+-]{6,30}", fullmatch=True), ZONES)
def test_any_text_is_an_instant_or_a_sentence(text: str, zone: str) -> None:
    try:
        found, said = parse_instant(text, DateOrder.DMY, zone), "is fine"
    except ValueError as error:
        found, said = None, str(error)
    assert said.split()[0] in ("is", "could")
    assert found is None or instant(date(1899, 12, 1)) < found < instant(date(2200, 1, 31))


@pytest.mark.parametrize(
    ("cell", "says"),
    [
        ("3/4/2024 10:00", "could have the day or the month first"),
        ("2024-01-31 24:00", "is not a day of the calendar"),
        ("2024-01-31T10:00+25:00", "is not a day of the calendar"),
        ("5 jui 2024", "is not a day of the calendar"),  # juin or juillet
        ("2024-01-31 10:00 CET", "is not a date that Rider can read"),
    ],
)
def test_what_is_no_instant_says_so(cell: str, says: str) -> None:
    with pytest.raises(ValueError, match=says):
        parse_instant(cell, None, "UTC")
