# SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
# SPDX-License-Identifier: MIT
"""What is offered below the search field, as a person hears it who does not see it."""

import pyatspi

import window as w

# Keysyms.
DOWN, ESCAPE = 0xFF54, 0xFF1B


def run(window):
    hearing = w.Hearing(window)
    field = w.wait_for("the search field", lambda: w.search_field(window))
    field.queryComponent().grabFocus()
    w.wait_for("the focus in the field", lambda: field.getState().contains(pyatspi.STATE_FOCUSED))
    for letter in "ministere:int":
        w.strike(ord(letter))
    lines = w.wait_for("the suggestions", lambda: w.find(window.frame, pyatspi.ROLE_LIST, "Suggestions"))
    first = w.wait_for("a value", lambda: next((c for c in lines if c and "défi" in c.name), None))
    print(f"offered: {[child.name for child in lines if child]}")
    if ", " not in first.name:
        raise w.Failure(f"a value tells no count: {first.name}")
    names = {child.name for child in lines if child}
    w.strike(DOWN)
    w.wait_for("the chosen line", lambda: hearing.last().startswith("Tout sauf"))
    told = [name for name in hearing.names if name in names]
    if len(told) != 1:
        raise w.Failure(f"told of lines nobody chose, or twice: {told}")
    if not field.getState().contains(pyatspi.STATE_FOCUSED):
        raise w.Failure("the focus left the field")
    w.strike(ESCAPE)
    w.wait_for("the field again", lambda: hearing.last() == field.name)
    w.wait_for("the end of the suggestions", lambda: not w.find(window.frame, pyatspi.ROLE_LIST, "Suggestions"))
    print(f"heard: {hearing.names}")


if __name__ == "__main__":
    w.main(run)
