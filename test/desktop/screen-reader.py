"""Listens to the accessibility bus as a screen reader does, and writes lines of JSON.

{"said": text} for what a screen reader would say: the name of what gets the focus, and what is put into a live region. With the
argument "tree" only {"tree": [{"role", "name", "states"}, ...]}, all that is on the bus now.
"""

import json
import sys
import threading
import warnings

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib

# The bindings' newest way to ask for an object's text is one that Debian 12 does not have.
warnings.simplefilter("ignore", DeprecationWarning)

HEARD = ["object:state-changed:focused", "object:text-changed:insert", "object:children-changed:add"]
# Stands in a text for an object.
OBJECT = "\ufffc"


def write(line):
    sys.stdout.write(json.dumps(line) + "\n")
    sys.stdout.flush()


def words(item):
    """The name of an object, or else the text in it, with the words of what stands between."""
    if item.get_name():
        return item.get_name()
    text = Atspi.Text.get_text(item, 0, -1) if item.get_text_iface() else ""
    if text and OBJECT not in text:
        return text
    return " ".join(filter(None, [text.replace(OBJECT, " ").strip(), *map(words, children(item))]))


def children(item):
    return filter(None, (item.get_child_at_index(at) for at in range(item.get_child_count())))


def is_live(item):
    attributes = item.get_attributes() or {}
    return attributes.get("container-live", attributes.get("live", "off")) in ("polite", "assertive")


def hear(event):
    try:
        if event.type.startswith("object:state-changed:focused"):
            if event.detail1 == 1:
                write({"said": words(event.source)})
        elif is_live(event.source):
            added = event.any_data
            said = added.replace(OBJECT, "") if isinstance(added, str) else words(added)
            if said.strip():
                write({"said": said})
    except GLib.Error:
        pass  # It is gone already.


def everything(item):
    states = [state.value_nick for state in item.get_state_set().get_states()]
    yield {"role": item.get_role_name(), "name": item.get_name(), "states": states}
    for child in children(item):
        yield from everything(child)


def look():
    """All that is on the bus now."""
    found = []
    try:
        for program in children(Atspi.get_desktop(0)):
            found.extend(everything(program))
    except GLib.Error:
        found = []  # A program that starts or ends answers nothing.
    return found


def end_with_parent():
    sys.stdin.read()
    GLib.idle_add(Atspi.event_quit)


Atspi.init()
if sys.argv[1:] == ["tree"]:
    write({"tree": look()})
else:
    listener = Atspi.EventListener.new(hear)
    for kind in HEARD:
        listener.register(kind)
    write({"said": ""})
    threading.Thread(target=end_with_parent, daemon=True).start()
    Atspi.event_main()
