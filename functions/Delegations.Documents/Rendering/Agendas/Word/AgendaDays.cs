using Delegations.Documents.Reading.Interpreting;


namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Writes the days under their legs: zone, sessions, and what is to be known of the places.</summary>
internal sealed class AgendaDays(WordPart body, Agenda agenda, AgendaPhrases phrases, SessionColumns columns)
{
    private const int LinesOfHeading = 5;

    private readonly SessionTable table = new(body, agenda, phrases, columns);
    private readonly int pageLines = columns.Page.Lines;
    private double lines;

    /// <param name="linesBefore">About how many lines the first page has already.</param>
    public void Write(int linesBefore)
    {
        lines = linesBefore;
        foreach (var chapter in agenda.Chapters)
        {
            var isNamed = agenda.Chapters.Count > 1 && !chapter.Name.IsEmpty;
            for (var index = 0; index < chapter.Days.Count; index++)
            {
                Day(chapter.Days[index], isNamed && index is 0 ? chapter.Name : null);
            }
        }

        if (agenda.Undated.Count > 0)
        {
            var heading = phrases.Both(words => words.DayOpen);
            body.Paragraph(WordStyles.Heading2, heading);
            table.Write(agenda.Undated, isDated: false, heading);
            Places(agenda.Undated);
        }
    }

    private void Day(AgendaDay day, AgendaText? chapter)
    {
        var onNewPage = BeginsPage(day);
        if (chapter is not null)
        {
            Chapter(chapter, onNewPage);
        }

        var heading = phrases.Day(day.Date);
        body.Paragraph(WordStyles.Heading2, heading, onNewPage: onNewPage && chapter is null);
        foreach (var run in RunsOfZone(day))
        {
            var zone = AgendaPhrases.Zone(run[0].Zone, run[0].OtherZoneName ?? day.ZoneName);
            body.Paragraph(WordStyles.Zone, phrases.Words.TimeZone + phrases.Words.Colon + zone);
            table.Write(run, isDated: true, $"{heading}, {zone}");
        }

        Places(day.Sessions);
    }

    /// <summary>
    /// Whether a day begins on a page of its own: not the first, and not where it fits on the page that the days before it began. So a
    /// long day has its page, and short ones waste no paper.
    /// </summary>
    private bool BeginsPage(AgendaDay day)
    {
        var height = LinesOfHeading + day.Sessions.Sum(table.LinesOf) + PlacesOf(day.Sessions).Sum(place => place.EntryConditions.IsEmpty ? 1 : 3);
        var isFirst = ReferenceEquals(day, agenda.Chapters[0].Days[0]);
        var begins = !isFirst && lines + height > pageLines;
        lines = (begins ? height : lines + height) % pageLines;
        return begins;
    }

    private void Chapter(AgendaText name, bool onNewPage)
    {
        body.BeginParagraph(WordStyles.Heading1, onNewPage: onNewPage);
        body.Text(phrases.Words.Leg + phrases.Words.Colon, WordStyles.Soft);
        body.Text(AgendaPhrases.OneLine(name.Main), null, name.Other);
        body.End();
        if (name.Beside.Length > 0)
        {
            body.Paragraph(WordStyles.Facts, AgendaPhrases.OneLine(name.Beside), agenda.Beside);
        }
    }

    /// <summary>Sessions in a row whose clocks show the same: where the visit changes zone within a day, a line between says so.</summary>
    private static List<List<AgendaSession>> RunsOfZone(AgendaDay day)
    {
        var runs = new List<List<AgendaSession>>();
        foreach (var session in day.Sessions)
        {
            if (runs.Count is 0 || !runs[^1][0].Zone.Equals(session.Zone))
            {
                runs.Add([]);
            }

            runs[^1].Add(session);
        }

        return runs;
    }

    /// <summary>Below the day's sessions, once for each place: address, map, what it asks of visitors.</summary>
    private void Places(IReadOnlyList<AgendaSession> sessions)
    {
        foreach (var place in PlacesOf(sessions))
        {
            body.BeginParagraph(WordStyles.PlaceDetails);
            body.Text(AgendaPhrases.OneLine(place.Place.Main), WordStyles.Label, place.Place.Other);
            if (place.Address.Length > 0)
            {
                body.Text((place.Place.IsEmpty ? "" : ", ") + AgendaPhrases.OneLine(place.Address));
            }

            if (PartLinks.IsWebAddress(place.MapUrl))
            {
                body.Text(" · ");
                body.Link(place.MapUrl, phrases.Words.Map);
            }

            body.End();
            EntryConditions(place.EntryConditions);
        }
    }

    private void EntryConditions(AgendaText conditions)
    {
        if (conditions.IsEmpty)
        {
            return;
        }

        body.BeginParagraph(WordStyles.EntryConditions, ScriptDirection.IsRightToLeft(conditions.Main));
        body.Text(phrases.Both(words => words.Entry) + phrases.Words.Colon, WordStyles.Label);
        body.Text(conditions.Main, null, conditions.Other);
        if (conditions.Beside.Length > 0)
        {
            body.Text("\n" + conditions.Beside, WordStyles.Soft, agenda.Beside);
        }

        body.End();
    }

    /// <summary>A session for each place; of several rooms of a house, the one whose name says the least about rooms.</summary>
    private static IEnumerable<AgendaSession> PlacesOf(IReadOnlyList<AgendaSession> sessions) => sessions
        .Where(session => session.Address.Length > 0 || session.MapUrl is not null || !session.EntryConditions.IsEmpty)
        .GroupBy(session => (session.Stop is null ? session.Place.Main : session.Stop.Value.Value, session.Address, session.MapUrl, session.EntryConditions))
        .Select(place => place.OrderBy(session => StopName.IsRoom(session.Place.Main)).ThenBy(session => session.Place.Main.Length).First());
}
