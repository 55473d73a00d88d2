using System.Globalization;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas.Word;

/// <summary>Writes what stands before and behind the days: the title and what holds for all of it; whom to call.</summary>
internal sealed class AgendaFront(WordPart body, Agenda agenda, AgendaPhrases phrases)
{
    private DocumentWords Words => phrases.Words;

    /// <summary>Lines with a label: a reader takes them for what they are, and none of them for a title, a day or a place.</summary>
    public void Begin()
    {
        body.Paragraph(WordStyles.Title, phrases.Title, agenda.Title.Other);
        if (agenda.Title.Beside.Length > 0)
        {
            body.Paragraph(WordStyles.Subtitle, AgendaPhrases.OneLine(agenda.Title.Beside), agenda.Beside);
        }

        if (Dates() is { Length: > 0 } dates)
        {
            body.Paragraph(WordStyles.Dates, dates);
        }

        Fact(phrases.Both(words => words.Status), phrases.State);
        var audience = Words.For(agenda.Audience);
        Fact(phrases.Both(words => words.ForWhom), audience.Length > 0 ? $"{audience} · {phrases.Label}" : phrases.Label);
        if (agenda.Withheld > 0)
        {
            Fact(Words.Withheld, agenda.Withheld.ToString(CultureInfo.InvariantCulture));
        }

        if (agenda.State is AgendaState.Preliminary)
        {
            body.Paragraph(WordStyles.Caution, Words.PreliminaryNote);
        }
    }

    /// <summary>What differs from the version that the reader had, each line leading to its session.</summary>
    public void Changes(AgendaChanges changes)
    {
        body.Paragraph(WordStyles.Heading3, $"{Words.ChangesSince} {changes.Since.ToString(CultureInfo.InvariantCulture)}");
        if (changes.Changes.Count is 0)
        {
            body.Paragraph(WordStyles.Change, Words.NoChanges);
        }

        foreach (var change in changes.Changes)
        {
            Change(change);
        }
    }

    public void End()
    {
        if (agenda.Chapters.Count is 0 && agenda.Undated.Count is 0)
        {
            body.Paragraph(WordStyles.Caution, Words.NoSessions);
        }

        Contacts();
        if (agenda.PublicUrl is { Length: > 0 } url)
        {
            body.BeginParagraph(WordStyles.PlaceDetails);
            body.Text(Words.NewestAt + " ");
            body.Link(url, url);
            body.End();
        }
    }

    private string Dates()
    {
        var days = agenda.Chapters.SelectMany(chapter => chapter.Days).Select(day => day.Date).ToList();
        var legs = agenda.Chapters.Select(chapter => chapter.Name.Main).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal);

        // A single day stands right below in its own heading.
        return days.Distinct().Take(2).Count() < 2 ? "" : string.Join(" · ", legs.Prepend(Span(agenda.Language)));

        string Span(Language language) => DateWords.Days(days.Min(), days.Max(), language) is var span ? char.ToUpper(span[0], language.Culture) + span[1..] : "";
    }

    private void Fact(string label, string value)
    {
        body.BeginParagraph(WordStyles.Facts);
        body.Text(label + Words.Colon, WordStyles.Label);
        body.Text(value);
        body.End();
    }

    private void Change(AgendaChange change)
    {
        var title = change.Title.IsEmpty ? Words.Untitled : AgendaPhrases.OneLine(change.Title.Main);
        body.BeginParagraph(WordStyles.Change);
        if (change.Kind is AgendaChangeKind.Removed)
        {
            body.Text(title, WordStyles.Label, change.Title.Other);
        }
        else
        {
            body.LinkWithin(SessionTable.BookmarkOf(change), title, WordStyles.Label, change.Title.Other);
        }

        body.Text(change.Kind switch
        {
            AgendaChangeKind.Added => $"\n{Words.Added}{Words.Colon}{change.Now}",
            AgendaChangeKind.Removed => $"\n{Words.Removed} ({change.Was})",
            _ => $"\n{Words.Was}{Words.Colon}{change.Was} → {Words.Now}{Words.Colon}{change.Now}",
        });
        body.End();
    }

    /// <summary>Whom to call, and for coordinators the numbers of all who take part.</summary>
    private void Contacts()
    {
        var numbers = agenda.Dated.Concat(agenda.Undated)
            .SelectMany(session => session.Hosts.Concat(session.Speakers))
            .Where(person => person.Phone is { Length: > 0 })
            .Distinct()
            .ToList();
        if (agenda.Contact.Length is 0 && numbers.Count is 0)
        {
            return;
        }

        body.Paragraph(WordStyles.Heading3, phrases.Both(words => words.WhomToCall));
        if (agenda.Contact.Length > 0)
        {
            body.Paragraph(WordStyles.PlaceDetails, agenda.Contact);
        }

        foreach (var person in numbers)
        {
            body.BeginParagraph(WordStyles.PlaceDetails);
            body.Text(person.Name, WordStyles.Label);
            body.Text($"{(person.Detail.Length > 0 ? ", " + person.Detail : "")}, {person.Phone}");
            body.End();
        }
    }
}
