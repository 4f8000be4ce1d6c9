# SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
# SPDX-License-Identifier: MIT
"""The window of eig-catalogue as assistive technology sees it: nothing here knows Qt.

Role names differ between versions of AT-SPI, role numbers do not: only numbers are compared.
"""

import os
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import GLib

WAIT_S = 30.0
# A busy machine answers late; the default is less than a second.
pyatspi.setTimeout(int(WAIT_S * 1000), int(WAIT_S * 1000))
APPLICATION = "eig-catalogue"

# What a person acts on; each of them needs a name.
CONTROLS = {
    pyatspi.ROLE_PUSH_BUTTON,
    pyatspi.ROLE_TOGGLE_BUTTON,
    pyatspi.ROLE_CHECK_BOX,
    pyatspi.ROLE_RADIO_BUTTON,
    pyatspi.ROLE_COMBO_BOX,
    pyatspi.ROLE_ENTRY,
    pyatspi.ROLE_TEXT,
    pyatspi.ROLE_LINK,
    pyatspi.ROLE_MENU,
    pyatspi.ROLE_MENU_ITEM,
    pyatspi.ROLE_CHECK_MENU_ITEM,
    pyatspi.ROLE_RADIO_MENU_ITEM,
    pyatspi.ROLE_TABLE,
    pyatspi.ROLE_TREE,
    pyatspi.ROLE_TREE_TABLE,
    pyatspi.ROLE_LIST,
    pyatspi.ROLE_LIST_ITEM,
    pyatspi.ROLE_SLIDER,
    pyatspi.ROLE_SPIN_BUTTON,
}


class Failure(Exception):
    """What a person would not have been able to do."""


def wait_for(what, condition):
    """The first true answer of condition(); objects may vanish while they are asked."""
    deadline = time.monotonic() + WAIT_S
    while time.monotonic() < deadline:
        try:
            answer = condition()
        except Exception:  # an object that went away says so in many ways
            answer = None
        if answer:
            return answer
        time.sleep(0.1)
    raise Failure(f"waited {WAIT_S:.0f} s in vain for: {what}")


class Window:
    """The program started with a home of its own, in French. streams: as for Popen."""

    def __init__(self, program, *arguments, **streams):
        self.home = tempfile.mkdtemp(prefix="eig-atspi-")
        folder = os.path.join(self.home, ".config", "eig-catalogue")
        os.makedirs(folder)
        with open(os.path.join(folder, "eig-catalogue.ini"), "w", encoding="utf-8") as settings:
            settings.write("started=true\n[export]\nfolder=" + self.home + "\n")
        environment = dict(
            os.environ,
            HOME=self.home,
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
        )
        environment.pop("XDG_CONFIG_HOME", None)
        self.process = subprocess.Popen([program, "--lang", "fr", *arguments], env=environment, **streams)
        self.frame = wait_for("the window", self._find_frame)

    def _find_frame(self):
        for application in pyatspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid:
                for child in application:
                    if child and child.getRole() == pyatspi.ROLE_FRAME:
                        return child
        return None

    def application(self):
        return self.frame.getApplication()

    def close(self):
        self.process.terminate()
        self.process.wait(WAIT_S)


def descendants(root, opaque=frozenset()):
    """Depth first; what is in a part with an opaque role is left out."""
    for index in range(root.childCount):
        child = root.getChildAtIndex(index)
        if child is None:
            continue
        yield child
        if child.getRole() not in opaque:
            yield from descendants(child, opaque)


def is_showing(accessible):
    return accessible.getState().contains(pyatspi.STATE_SHOWING)


def find(root, role, name):
    """The first one showing with this role whose name begins so."""
    for accessible in descendants(root):
        if accessible.getRole() == role and accessible.name.startswith(name) and is_showing(accessible):
            return accessible
    return None


def find_any(root, name):
    for accessible in descendants(root):
        if accessible.name.startswith(name) and is_showing(accessible):
            return accessible
    return None


def place_button(window, place):
    """Of the sidebar; its name goes on with the number of records, where it lists some."""
    for role in (pyatspi.ROLE_RADIO_BUTTON, pyatspi.ROLE_CHECK_BOX, pyatspi.ROLE_TOGGLE_BUTTON, pyatspi.ROLE_PUSH_BUTTON):
        found = find(window.frame, role, place + ", ") or find(window.frame, role, place)
        if found:
            return found
    return None


def search_field(window):
    """Its name and its role change with the place and the version of Qt; it is what one types in."""
    for accessible in descendants(window.frame):
        if accessible.getState().contains(pyatspi.STATE_EDITABLE) and is_showing(accessible):
            return accessible
    return None


def act(accessible, *wanted):
    """Does the first of the named actions that there is."""
    action = accessible.queryAction()
    names = [action.getName(i) for i in range(action.nActions)]
    for name in wanted:
        if name in names:
            action.doAction(names.index(name))
            return
    raise Failure(f"{describe(accessible)} cannot {wanted}, only {names}")


def press(accessible):
    act(accessible, "Press", "Toggle", "Jump", "press", "toggle")


def strike(keysym):
    """The key with this meaning, down and up."""
    pyatspi.Registry.generateKeyboardEvent(keysym, None, pyatspi.KEY_SYM)


class Hearing:
    """The names of what takes the focus in the window, as a screen reader is told them."""

    def __init__(self, window):
        self.window = window
        self.names = []
        pyatspi.Registry.registerEventListener(self._hear, "object:state-changed:focused")

    def _hear(self, event):
        if event.detail1 and event.source and event.source.getApplication() == self.window.application():
            self.names.append(event.source.name)

    def last(self):
        """Empty where nothing was heard."""
        while GLib.MainContext.default().iteration(False):
            pass
        return self.names[-1] if self.names else ""


def describe(accessible):
    trail = []
    while accessible is not None and accessible.getRole() != pyatspi.ROLE_APPLICATION:
        trail.append(f"{accessible.getRoleName()} “{accessible.name}”")
        accessible = accessible.parent
    return " in ".join(trail)


def main(run, *arguments):
    """run(window) for the program named on the command line; exit 1 with the reason."""
    window = Window(sys.argv[1], *arguments, *sys.argv[2:])
    try:
        run(window)
    except Failure as failure:
        print(f"FAILED: {failure}")
        sys.exit(1)
    finally:
        window.close()
