# SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
# SPDX-License-Identifier: MIT
"""Every chart is read through its table, and says what the command line counts."""

import json
import os
import re
import subprocess
import sys

import pyatspi

from window import Failure, Window, descendants, find, main, press, wait_for

AS_TABLES = "Voir en tableau"
PROMOTIONS = ["1", "2", "3", "dig", "4", "5", "6", "7"]


def facets(query=""):
    """What the command line counts of the challenges, and how many there are."""
    eig = os.path.join(os.path.dirname(sys.argv[1]), "eig")
    command = [eig, "--lang", "fr", "facets", "challenges", "--format", "json"] + ([query] if query else [])
    found = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    counts = {
        name: {value["label"]: value["count"] for value in values} for name, values in found["facets"].items()
    }
    return found["count"], counts


def plain(text):
    """Narrow and fixed spaces as spaces."""
    return re.sub(r"\s+", " ", text).strip()


def number(text):
    """The first number after the names of a cell; 0 for a cell without one."""
    value = text.rpartition("\u00a0:")[2]
    found = re.search(r"\d+", re.sub(r"(?<=\d)[\u202f\u00a0](?=\d{3})", "", value))
    return int(found.group()) if found else 0


def is_there(accessible):
    """Also further down on a page than the window shows."""
    return accessible.getState().contains(pyatspi.STATE_VISIBLE)


def tables(window):
    """Question: rows of cells, of all the tables there are; each cell is what is read of it."""
    read = {}
    for accessible in descendants(window.frame, {pyatspi.ROLE_TABLE}):
        if accessible.getRole() != pyatspi.ROLE_TABLE or not is_there(accessible):
            continue
        table = accessible.queryTable()
        read[plain(accessible.name)] = [
            [table.getAccessibleAt(row, column).name for column in range(table.nColumns)]
            for row in range(table.nRows)
        ]
    return read


def shown_as_tables(window, fewest):
    def pressed():
        buttons = [
            c
            for c in descendants(window.frame, {pyatspi.ROLE_TABLE, pyatspi.ROLE_LIST})
            if c.getRole() in (pyatspi.ROLE_PUSH_BUTTON, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_CHECK_BOX)
            and c.name.startswith(AS_TABLES)
            and is_there(c)
            and not c.getState().contains(pyatspi.STATE_CHECKED)
        ]
        for button in buttons:
            if "tableaux" not in button.name:
                press(button)
        return not any("tableaux" not in button.name for button in buttons)

    wait_for("the charts as tables", pressed)
    charts = wait_for(
        f"{fewest} tables", lambda: (lambda read: read if len(read) >= fewest else None)(tables(window))
    )
    for question, rows in charts.items():
        if not rows or not all(cell.strip() for row in rows for cell in row[:1]):
            raise Failure(f"{question}: a line without a name")
    return charts


def compare(question, rows, wanted):
    """wanted: name of a line: number of its first value."""
    told = {plain(row[0]): number(row[1]) for row in rows if number(row[1])}
    if told != {plain(name): count for name, count in wanted.items() if count}:
        raise Failure(f"{question}: the table says {told}, the command line {wanted}")
    print(f"{question}: {len(told)} lines as the command line has them")


def check_ministries(rows):
    by_promotion = [facets(f"promotion:{promotion}") for promotion in PROMOTIONS]
    for row in rows:
        name = plain(row[0])
        wanted = [counts["ministry"].get(row[0], 0) for _, counts in by_promotion]
        told = [number(cell) for cell in row[1:]]
        if told != wanted + [sum(wanted)]:
            raise Failure(f"{name}: the table says {told}, the command line {wanted}")
    print(f"ministries by promotion: {len(rows)} lines of {len(PROMOTIONS)} as the command line has them")
    return by_promotion


def check_expertises(rows, by_promotion):
    for row in rows:
        for cell, (whole, counts) in zip(row[1:], by_promotion):
            wanted = counts["expertise"].get(row[0], 0)
            if number(cell) != int(100 * wanted / whole + 0.5):
                raise Failure(f"{plain(row[0])}: the table says {cell}, the command line {wanted} of {whole}")
    print(f"expertises by promotion: {len(rows)} lines as the command line has them")


def check_dashboard(window):
    _, counts = facets()
    charts = shown_as_tables(window, 6)
    compare("promotions", charts["Combien de défis par promotion ?"], counts["promotion"])
    compare("subjects", charts["Quels sont les sujets ?"], counts["theme"])
    team = {f"{size} EIG": facets(f"eig:{size}")[0] for size in range(0, 9)}
    compare("team sizes", charts["Combien d’EIG par défi ?"], team)
    by_promotion = check_ministries(charts["Quels ministères, à quelle promotion ?"])
    check_expertises(charts["Quelles expertises demandées ?"], by_promotion)


def check_page(record, questions):
    """questions: of a chart: the facet of the command line it shows."""
    kind, identifier = record.split("/")
    places = {"promotion": "promotions", "ministry": "ministries"}
    page = Window(
        sys.argv[1], "--new-window", "--place", places[kind], "--select", record, "--view", "page"
    )
    try:
        charts = shown_as_tables(page, len(questions))
        _, counts = facets(f"{kind}:{identifier}")
        for question, facet in questions.items():
            compare(f"{record}: {question}", charts[question], counts[facet])
        print(f"{record}: {', '.join(sorted(charts))}")
    finally:
        page.close()


def run(window):
    wait_for("the dashboard", lambda: find(window.frame, pyatspi.ROLE_HEADING, "Le programme en chiffres"))
    check_dashboard(window)
    check_page(
        "promotion/eig-3",
        {"Quels ministères ont participé ?": "ministry", "Quelles expertises demandées ?": "expertise"},
    )
    check_page(
        "ministry/justice",
        {
            "Combien de défis par promotion ?": "promotion",
            "Quelles expertises demandées ?": "expertise",
            "Quels sont les sujets ?": "theme",
        },
    )


main(run, "--place", "dashboard")
