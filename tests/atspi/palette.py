# SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
# SPDX-License-Identifier: MIT
"""The command palette, as a person hears it who does not see it."""

import pyatspi

import window as w

# Keysyms.
DOWN, ESCAPE = 0xFF54, 0xFF1B


def run(window):
    hearing = w.Hearing(window)
    field = w.wait_for("the search field", lambda: w.search_field(window))
    field.queryComponent().grabFocus()
    w.wait_for("the focus in the field", lambda: field.getState().contains(pyatspi.STATE_FOCUSED))
    command = w.wait_for("the menu", lambda: next(
        (a for a in w.descendants(window.frame) if a.name.startswith("Palette de commandes")), None))
    command.queryAction().doAction(0)
    lines = w.wait_for("the palette", lambda: w.find(window.frame, pyatspi.ROLE_LIST, "Résultats"))
    w.wait_for("the focus in the palette", lambda: hearing.last() == "Palette de commandes")
    for letter in "exporter":
        w.strike(ord(letter))
    w.wait_for("the commands", lambda: any(c and c.name.startswith("Exporter") for c in lines))
    names = {child.name for child in lines if child}
    print(f"found: {sorted(names)}")
    w.strike(DOWN)
    w.wait_for("the chosen line", lambda: hearing.last() in names)
    w.strike(ESCAPE)
    w.wait_for("the search field again", lambda: hearing.last() == field.name)
    w.wait_for("the end of the palette", lambda: not w.find(window.frame, pyatspi.ROLE_LIST, "Résultats"))
    print(f"heard: {hearing.names}")


if __name__ == "__main__":
    w.main(run)
