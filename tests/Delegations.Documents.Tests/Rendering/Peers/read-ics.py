"""Reads calendar files with Debian's python3-icalendar and says in JSON what it understood."""
import datetime
import json
import sys

import icalendar


def instant(value):
    if not isinstance(value, datetime.datetime):  # a whole day has no instant
        return value.isoformat()
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def text(event, name):
    return str(event[name]) if name in event else None


def address(event, name):
    value = event.get(name)
    if value is None:
        return None
    if isinstance(value, list):
        raise ValueError(f"{name} comes more than once")
    return {"uri": str(value), **{key.lower(): str(part) for key, part in value.params.items()}}


def event_of(event):
    return {
        "uid": text(event, "UID"),
        "sequence": int(event["SEQUENCE"]),
        "stamp": instant(event.decoded("DTSTAMP")),
        "start": instant(event.decoded("DTSTART")),
        "end": instant(event.decoded("DTEND")),
        "summary": text(event, "SUMMARY"),
        "location": text(event, "LOCATION"),
        "description": text(event, "DESCRIPTION"),
        "status": text(event, "STATUS"),
        "organizer": address(event, "ORGANIZER"),
        "attendee": address(event, "ATTENDEE"),
    }


def read(path):
    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    errors = [str(error) for component in calendar.walk() for error in component.errors]
    return {"method": text(calendar, "METHOD"), "errors": errors, "events": [event_of(event) for event in calendar.walk("VEVENT")]}


print(json.dumps([read(path) for path in sys.argv[1:]]))
