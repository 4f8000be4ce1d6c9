# SPDX-FileCopyrightText: 2026 EIG Catalogue contributors
# SPDX-License-Identifier: MIT
"""A second start comes to the window of the first one, and ends."""

import os
import subprocess
import sys
import tempfile
import time

import pyatspi
from gi.repository import Gio, GLib

import window as w

MANY_SECONDS = 20.0


def start_again(window, *arguments):
    """A second start with the home of the first, as from a menu: nobody reads what it says."""
    begun = time.monotonic()
    done = subprocess.run(
        [sys.argv[1], *arguments], env=dict(os.environ, HOME=window.home), timeout=MANY_SECONDS,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE, check=False)
    if done.returncode != 0 or done.stdout:
        raise w.Failure(f"{arguments}: ended with {done.returncode}: {done.stdout} {done.stderr}")
    print(f"{arguments}: ended after {time.monotonic() - begun:.1f} s")


def call(method, signature, *values):
    """From any program, which may say what it likes."""
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    bus.call_sync("org.eig.Catalogue", "/org/eig/Catalogue", "org.freedesktop.Application", method,
                  GLib.Variant(signature, values), None, Gio.DBusCallFlags.NONE, 10_000)


def shows(window, name):
    w.wait_for(f"“{name}”", lambda: w.find_any(window.frame, name))


def opens(window, record):
    w.wait_for(f"the page of {record}", lambda: w.find(window.frame, pyatspi.ROLE_HEADING, record))


def is_titled(window, title):
    w.wait_for(f"the title {title}", lambda: window.frame.name.startswith(title))


def comes_to_the_front(window):
    other = subprocess.Popen([sys.argv[1], "--new-window"], env=dict(os.environ, HOME=window.home))
    try:
        is_active = lambda: window.frame.getState().contains(pyatspi.STATE_ACTIVE)
        w.wait_for("the other window in front", lambda: not is_active())
        start_again(window)
        w.wait_for("the first window in front again", is_active)
        if other.poll() is not None:
            raise w.Failure("--new-window did not open a window of its own")
    finally:
        other.terminate()
        other.wait(MANY_SECONDS)


def takes_what_it_is_told(window):
    call("Activate", "(a{sv})", {})
    call("ActivateAction", "(sava{sv})", "quit", [], {})
    wild = ["eig:challenge/" + "a" * 100_000, "\u202e\n<b>x</b>", "file:///etc/passwd"] * 500
    call("Open", "(asa{sv})", wild, {"place": GLib.Variant("s", "x" * 100_000), "activation-token": GLib.Variant("s", "\n")})
    call("Open", "(asa{sv})", [], {"place": GLib.Variant("i", 3), "query": GLib.Variant("s", "((" * 50_000)})
    if window.process.poll() is not None:
        raise w.Failure("a call ended the window")
    # It still answers.
    start_again(window, "challenge/basegun")
    opens(window, "Basegun")


def says_what_is_no_address():
    """A first start, from a menu and from a terminal."""
    nobody = dict(stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wrong = w.Window(sys.argv[1], "--new-window", "eig:nothing", **nobody)
    try:
        shows(wrong, "«\u202feig:nothing\u202f» n’est pas l’adresse")
    finally:
        wrong.close()
    _, terminal = os.openpty()
    ended = subprocess.run([sys.argv[1], "eig:nothing"], stdin=terminal, stdout=subprocess.DEVNULL,
                           stderr=subprocess.PIPE, timeout=MANY_SECONDS, check=False)
    if ended.returncode != 64 or b"KIND/IDENTIFIER" not in ended.stderr:
        raise w.Failure(f"in a terminal: {ended.returncode} {ended.stderr}")


def begins_alone_without_a_bus(window):
    with tempfile.TemporaryDirectory(prefix="eig-bare-") as folder:
        environment = dict(os.environ, HOME=window.home, XDG_RUNTIME_DIR=folder)
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        environment.pop("AT_SPI_BUS_ADDRESS", None)
        alone = subprocess.Popen([sys.argv[1]], env=environment, stderr=subprocess.PIPE)
        time.sleep(4)
        ended = alone.poll()
        alone.terminate()
        said = alone.communicate(timeout=MANY_SECONDS)[1].decode()
        if ended is not None or "bus" in said.lower():
            raise w.Failure(f"without a bus: ended with {ended}, said {said}")


def run(window):
    start_again(window, "eig:challenge/basegun")
    opens(window, "Basegun")
    start_again(window, "--place", "people", "--query", "mentor")
    is_titled(window, "Personnes")
    start_again(window, "--query", "justice")
    is_titled(window, "Défis")
    start_again(window, "eig:nothing")
    shows(window, "«\u202feig:nothing\u202f» n’est pas l’adresse")
    start_again(window, "eig:challenge/no-such-challenge")
    shows(window, "Le catalogue n’a pas de fiche challenge/no-such-challenge")
    comes_to_the_front(window)
    takes_what_it_is_told(window)
    start_again(window, "--screenshot", os.path.join(window.home, "own.png"), "--place", "outcomes")
    if window.frame.name.startswith("Réalisations"):
        raise w.Failure("a picture was taken of the window of the first start")
    says_what_is_no_address()
    begins_alone_without_a_bus(window)


if __name__ == "__main__":
    w.main(run)
