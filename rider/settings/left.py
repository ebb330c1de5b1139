# SPDX-License-Identifier: MIT
"""What screens remember of how they were left: options that no page asks for."""

from rider.settings.option import Option
from rider.settings.reading import anything

DEALS_VIEW: Option[str] = Option(name="deals_view", default="board", read=str, choices=("board", "list"))
"""Whether deals are shown as cards on a board or as rows of a list."""

FOCUS_VIEW: Option[str] = Option(name="focus_view", default="day", read=str, choices=("day", "week"))
"""Whether Focus shows a day or a week."""

REVIEW_FORM: Option[str] = Option(name="review_form", default="full", read=str, choices=("full", "short"))
"""Whether the review of a day asks everything, or only what moved and what is owed."""

TRENDS_WINDOW: Option[str] = Option(
    name="trends_window", default="12m", read=str, choices=("quarter", "6m", "12m", "3y", "all")
)
"""How far back Trends looks."""

TRENDS_PIPELINE: Option[str] = Option(name="trends_pipeline", default="", read=str, check=anything)
"""The pipeline that Trends shows, the first where there is none such."""
