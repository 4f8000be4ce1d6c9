# SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
# SPDX-License-Identifier: MIT
"""What is offered below the search field, as a person hears it who does not see it."""

import pyatspi
from gi.repository import GLib

import window as w

# Keysyms.
DOWN, ESCAPE = 0xFF54, 0xFF1B


def press(keysym):
    pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)


def run(window):
    heard = []

    def hear(event):
        if event.detail1 and event.source and event.source.getApplication() == window.application():
            heard.append(event.source.name)

    def pump():
        while GLib.MainContext.default().iteration(False):
            pass
        return heard

    pyatspi.Registry.registerEventListener(hear, "object:state-changed:focused")
    field = w.wait_for("the search field", lambda: w.search_field(window))
    field.queryComponent().grabFocus()
    w.wait_for("the focus in the field", lambda: field.getState().contains(pyatspi.STATE_FOCUSED))
    for letter in "ministere:int":
        press(ord(letter))
    lines = w.wait_for("the suggestions", lambda: w.find(window.frame, pyatspi.ROLE_LIST, "Suggestions"))
    first = w.wait_for("a value", lambda: next((c for c in lines if c and "défi" in c.name), None))
    print(f"offered: {[child.name for child in lines if child]}")
    if ", " not in first.name:
        raise w.Failure(f"a value tells no count: {first.name}")
    names = {child.name for child in lines if child}
    press(DOWN)
    w.wait_for("the chosen line", lambda: pump() and heard[-1].startswith("Tout sauf"))
    told = [name for name in heard if name in names]
    if len(told) != 1:
        raise w.Failure(f"told of lines nobody chose, or twice: {told}")
    if not field.getState().contains(pyatspi.STATE_FOCUSED):
        raise w.Failure("the focus left the field")
    press(ESCAPE)
    w.wait_for("the field again", lambda: pump() and heard[-1] == field.name)
    w.wait_for("the end of the suggestions", lambda: not w.find(window.frame, pyatspi.ROLE_LIST, "Suggestions"))
    print(f"heard: {heard}")


if __name__ == "__main__":
    w.main(run)
