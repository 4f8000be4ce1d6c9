# SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
# SPDX-License-Identifier: MIT
"""Every place of the window: each control has a name, Tab reaches the parts and never stays."""

import sys
import time

import pyatspi

from window import (
    CONTROLS,
    WAIT_S,
    Failure,
    Window,
    describe,
    descendants,
    is_showing,
    main,
    place_button,
    press,
    search_field,
    wait_for,
)

PLACES = [
    "Tableau de bord",
    "Défis",
    "Promotions",
    "Ministères",
    "Administrations",
    "Personnes",
    "Réalisations",
    "Frise du programme",
]
# What has no button in the sidebar, or nothing in it at first: the beginning of its title.
PAGES = {
    "Comparaison": ["comparison", "--select", "challenge/datajust", "--select", "challenge/label"],
    "EIG 3": ["promotions", "--select", "promotion/eig-3", "--view", "page"],
    "Ministère chargé de la Justice": ["ministries", "--select", "ministry/justice", "--view", "page"],
}
# Hundreds of links, made of the same parts as the detail: names only.
STORY = ("L’histoire du programme", ["dashboard", "--select", "programme/eig", "--view", "story"])
# A window whose parts are not exposed would pass every check on them.
FEWEST_CONTROLS = 60
FEWEST_ON_PAGES = 20
MOST_STOPS = 400
LISTS = {
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_MENU_BAR,
    pyatspi.ROLE_STATUS_BAR,
}
BUTTONS = {pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_LINK}
TAB = 23  # hardware code on every X server that is not remapped


def check_names(window, place, fewest):
    controls = [c for c in descendants(window.frame) if c.getRole() in CONTROLS and is_showing(c)]
    if len(controls) < fewest:
        raise Failure(f"{place}: only {len(controls)} controls are exposed")
    for control in controls:
        if not control.name.strip():
            raise Failure(f"{place}: no name: {describe(control)}")
    headings = [h for h in descendants(window.frame) if h.getRole() == pyatspi.ROLE_HEADING]
    if not headings:
        raise Failure(f"{place}: the detail has no heading")
    print(f"{place}: {len(controls)} named controls, {len(headings)} headings")


def focused(window):
    """The innermost part with the focus; a part that hands its focus on says that it has it too."""
    holder = None
    # Qt calls the current row focused even while its list is not.
    for accessible in descendants(window.frame, LISTS):
        state = accessible.getState()
        if not state.contains(pyatspi.STATE_FOCUSED) or not state.contains(pyatspi.STATE_SHOWING):
            continue
        if accessible.name.strip() or holder is None:
            holder = accessible
    return holder or focused_in_table(window)


def focused_in_table(window):
    """A button in the header of a table."""
    for accessible in descendants(window.frame):
        state = accessible.getState()
        if accessible.getRole() in BUTTONS and state.contains(pyatspi.STATE_FOCUSED) and is_showing(accessible):
            return accessible
    return None


def key_of(accessible):
    extents = accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    return (accessible.getRole(), accessible.name, extents.x, extents.y)


def check_tab(window, place, fewest):
    """Tab comes back to where it began, by way of every kind of part."""
    search = wait_for("the search field", lambda: search_field(window))
    search.queryComponent().grabFocus()
    wait_for("the focus in the search field", lambda: search.getState().contains(pyatspi.STATE_FOCUSED))
    seen = []
    roles = set()
    before = search
    for _ in range(MOST_STOPS):
        pyatspi.Registry.generateKeyboardEvent(TAB, None, pyatspi.KEY_PRESSRELEASE)
        deadline = time.monotonic() + WAIT_S
        holder = None
        while time.monotonic() < deadline:
            holder = focused(window)
            # By itself: the next "source 26" may stand where the last one stood.
            if holder and holder != before:
                break
            time.sleep(0.02)
        if holder is None or holder == before:
            raise Failure(f"{place}: Tab does not leave {describe(before)}")
        before = holder
        now = key_of(holder)
        if now == key_of(search):
            break
        if not now[1].strip():
            raise Failure(f"{place}: a stop without a name: {describe(focused(window))}")
        seen.append(now)
        roles.add(now[0])
    else:
        raise Failure(f"{place}: Tab did not come back after {MOST_STOPS} stops")
    if len(seen) < fewest or len(roles) < 4:
        raise Failure(f"{place}: Tab only meets {len(seen)} stops of {len(roles)} kinds")
    print(f"{place}: Tab meets {len(seen)} stops and comes back")


def run(window):
    for place in PLACES:
        button = wait_for(f"the button {place}", lambda: place_button(window, place))
        press(button)
        wait_for(f"the list of {place}", lambda: window.frame.name.startswith(place))
        check(window, place, FEWEST_CONTROLS)
    for title, place in PAGES.items():
        on_page(title, place, lambda page, name: check(page, name, FEWEST_ON_PAGES))
    on_page(*STORY, lambda page, name: check_names(page, name, FEWEST_CONTROLS))


def on_page(title, place, check_page):
    page = Window(sys.argv[1], "--new-window", "--place", *place)
    try:
        wait_for(f"the page {title}", lambda: page.frame.name.startswith(title))
        time.sleep(1)  # further parts are made a moment later
        check_page(page, title)
    finally:
        page.close()


def check(window, place, fewest):
    time.sleep(1)  # the detail is built a moment after the selection
    check_names(window, place, fewest)
    check_tab(window, place, fewest // 4)


main(run)
