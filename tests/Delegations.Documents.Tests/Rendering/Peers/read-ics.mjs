// Reads calendar files with ical.js and says in JSON what it understood. Arguments: the repository's root, then the files.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';

const [root, ...files] = process.argv.slice(2);
const { default: ICAL } = await import(pathToFileURL(join(root, 'node_modules', 'ical.js', 'dist', 'ical.js')));

// A whole day has no instant: it is told as the day.
const moment = time => time.isDate ? time.toString() : time.toJSDate().toISOString();

const read = file => {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(file, 'utf8')));
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  return {
    method: calendar.getFirstPropertyValue('method'),
    name: calendar.getFirstPropertyValue('name'),
    calendarDescription: calendar.getFirstPropertyValue('description'),
    refresh: calendar.getFirstPropertyValue('refresh-interval')?.toString() ?? null,
    events: calendar.getAllSubcomponents('vevent').map(component => {
      const event = new ICAL.Event(component);
      const attendee = component.getFirstProperty('attendee');
      const organizer = component.getFirstProperty('organizer');
      return {
        uid: event.uid,
        sequence: event.sequence,
        stamp: component.getFirstPropertyValue('dtstamp')?.toJSDate().toISOString() ?? null,
        start: moment(event.startDate),
        end: moment(event.endDate),
        summary: event.summary,
        location: event.location,
        description: event.description,
        status: component.getFirstPropertyValue('status'),
        categories: component.getFirstPropertyValue('categories'),
        geo: component.getFirstPropertyValue('geo'),
        url: component.getFirstPropertyValue('url'),
        attendee: attendee?.getFirstValue() ?? null,
        name: attendee?.getParameter('cn') ?? null,
        rsvp: attendee?.getParameter('rsvp') ?? null,
        role: attendee?.getParameter('role') ?? null,
        partstat: attendee?.getParameter('partstat') ?? null,
        cutype: attendee?.getParameter('cutype') ?? null,
        organizer: organizer?.getFirstValue() ?? null,
        organizerName: organizer?.getParameter('cn') ?? null,
      };
    }),
  };
};

console.log(JSON.stringify(files.map(read)));
