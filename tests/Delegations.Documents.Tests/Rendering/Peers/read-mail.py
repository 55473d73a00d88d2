"""Reads mails with Python's own parser, strictly, and says in JSON what it understood, one by one."""
import base64
import email
import email.policy
import json
import sys


def part_of(part):
    return {
        "type": part.get_content_type(),
        "method": part.get_param("method"),
        "charset": part.get_content_charset(),
        "encoding": part.get("Content-Transfer-Encoding"),
        "disposition": part.get_content_disposition(),
        "file": part.get_filename(),
        "body": None if part.is_multipart() else base64.b64encode(part.get_payload(decode=True)).decode("ascii"),
        "parts": [part_of(inner) for inner in part.iter_parts()] if part.is_multipart() else [],
    }


def mail_of(path):
    with open(path, "rb") as file:
        mail = email.message_from_binary_file(file, policy=email.policy.SMTP)
    defects = [repr(defect) for part in mail.walk() for defect in part.defects]
    defects += [repr(defect) for header in mail.values() for defect in header.defects]
    return {
        "headers": [[name, str(value)] for name, value in mail.items()],
        "from": [[a.display_name, a.addr_spec] for a in mail["From"].addresses],
        "to": [[a.display_name, a.addr_spec] for a in mail["To"].addresses],
        "date": mail["Date"].datetime.isoformat(),
        "defects": defects,
        "root": part_of(mail),
    }


print(json.dumps([mail_of(path) for path in sys.argv[1:]]))
