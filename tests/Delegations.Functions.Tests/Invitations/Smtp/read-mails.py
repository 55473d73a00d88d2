"""Reads mails with Python's own parser, strictly, and says in JSON what it understood; calendars by icalendar where that is installed."""
import base64
import email
import email.policy
import json
import sys

try:
    from icalendar import Calendar
except ImportError:
    Calendar = None


def names(value):
    return [] if value is None else [str(name) for name in (value if isinstance(value, list) else [value])]


def calendar_of(octets):
    if Calendar is None:
        return None
    calendar = Calendar.from_ical(octets)
    [event] = calendar.walk("VEVENT")
    return {
        "method": str(calendar["METHOD"]),
        "uid": str(event["UID"]),
        "sequence": int(event["SEQUENCE"]),
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "summary": str(event["SUMMARY"]),
        "attendees": names(event.get("ATTENDEE")),
        "organizers": names(event.get("ORGANIZER")),
    }


def mail_of(path):
    with open(path, "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.SMTP)
    defects = [repr(defect) for part in mail.walk() for defect in part.defects]
    defects += [repr(defect) for header in mail.values() for defect in header.defects]
    octets = [part.get_payload(decode=True) for part in mail.walk() if part.get_content_type() == "text/calendar"]
    return {
        "headers": [name for name in mail.keys()],
        "id": str(mail["Message-ID"]),
        "subject": str(mail["Subject"]),
        "from": [address.addr_spec for address in mail["From"].addresses],
        "to": [address.addr_spec for address in mail["To"].addresses],
        "texts": [part.get_content() for part in mail.walk() if part.get_content_maintype() == "text" and part.get_content_subtype() != "calendar"],
        "defects": defects,
        "calendars": [base64.b64encode(each).decode("ascii") for each in octets],
        "parsed": [calendar_of(each) for each in octets],
    }


print(json.dumps([mail_of(path) for path in sys.argv[1:]]))
