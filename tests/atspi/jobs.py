# SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
# SPDX-License-Identifier: MIT
"""Two jobs done through the accessibility interface alone: browse by ministry, export the sheet."""

import os

import pyatspi

from window import Failure, describe, descendants, find, find_any, is_showing, main, place_button, press, wait_for


def choose(window, list_name, item_name):
    """Clicks on an item of a list where it says it is: before Qt 6.5 lists cannot be asked to select."""

    def item_there():
        for accessible in descendants(window.frame):
            if accessible.name.startswith(list_name) and is_showing(accessible):
                for index in range(accessible.childCount):
                    item = accessible.getChildAtIndex(index)
                    if item and item.name.startswith(item_name) and is_showing(item):
                        return item
        return None

    item = wait_for(f"{item_name} in {list_name}", item_there)
    where = item.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
    if where.width < 1 or where.height < 1:
        raise Failure(f"{describe(item)} has no place on the screen")
    pyatspi.Registry.generateMouseEvent(where.x + where.width // 3, where.y + where.height // 2, pyatspi.MOUSE_B1C)


def heading(window, text):
    return find(window.frame, pyatspi.ROLE_HEADING, text)


def browse_by_ministry(window):
    press(wait_for("the place", lambda: place_button(window, "Ministères")))
    choose(window, "Ministères", "Intérieur")
    wait_for("the page of the ministry", lambda: heading(window, "Ministère chargé de l’Intérieur"))
    choose(window, "Défis", "Basegun")
    wait_for("the page of the challenge", lambda: heading(window, "Basegun"))
    print("browsed to Basegun by its ministry")


def export_the_sheet(window):
    target = os.path.join(window.home, "fiche.pdf")
    press(wait_for("the button", lambda: find(window.frame, pyatspi.ROLE_PUSH_BUTTON, "Fiche PDF")))

    def dialog():
        for child in window.application():
            if child.getRole() in (pyatspi.ROLE_FILE_CHOOSER, pyatspi.ROLE_DIALOG):
                return child
        return None

    asked = wait_for("the question for a file", dialog)
    field = wait_for("the field of the file name", lambda: name_field(asked))
    field.queryEditableText().setTextContents(target)
    press(wait_for("the button that saves", lambda: find_button(asked)))
    wait_for("the file", lambda: os.path.exists(target) and os.path.getsize(target) > 1000)
    with open(target, "rb") as sheet:
        if sheet.read(5) != b"%PDF-":
            raise Failure("the sheet is no PDF")
    wait_for("the word that it is saved", lambda: find_any(window.frame, "Fiche enregistrée"))
    print("exported the sheet")


def name_field(dialog):
    for accessible in descendants(dialog):
        if accessible.getRole() in (pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY) and is_showing(accessible):
            if "eig-fiche-basegun" in accessible.queryText().getText(0, -1):
                return accessible
    return None


def find_button(dialog):
    for accessible in descendants(dialog):
        if accessible.getRole() == pyatspi.ROLE_PUSH_BUTTON and accessible.name in ("Enregistrer", "Save"):
            return accessible
    return None


def run(window):
    browse_by_ministry(window)
    export_the_sheet(window)


main(run)
