using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>Tells a visit in sentences: when and for how long, what took place where and with whom, and thanks.</summary>
internal sealed class ArticleProse(ReportContent content)
{
    private readonly ReportWords words = ReportWords.In(content.Language);

    /// <summary>What stands for those of whom nothing may be said.</summary>
    private readonly string somebody = DocumentWords.In(content.Language).Somebody;

    public string Write()
    {
        var document = new MarkdownDocument(content);
        document.Add("# " + MarkdownText.Escape(content.Title)).Add(Lead()).Purpose(withHeading: false);
        foreach (var day in content.Days)
        {
            if (content.Days.Count > 1 && day.Date is { } date)
            {
                document.Section(MarkdownText.Escape(DateWords.Heading(date, content.Language)));
            }

            foreach (var stay in Stays(day.Sessions))
            {
                document.Add(Paragraph(stay));
            }
        }

        return document.Written(words.Highlights, content.Highlights).Add(Thanks()).ToString();
    }

    private string Lead() => MarkdownText.Escape(words.Lead(new LeadFacts(
        content.First is { } first ? DateWords.Day(first, content.Language) : "",
        content.Last is { } last && last != content.First ? DateWords.Day(last, content.Language) : "",
        content.Organiser,
        content.Sessions,
        content.Stops)));

    /// <summary>Sessions at one place after each other.</summary>
    private static IEnumerable<List<AgendaSession>> Stays(IReadOnlyList<AgendaSession> sessions)
    {
        var stay = new List<AgendaSession>();
        foreach (var session in sessions)
        {
            if (stay.Count > 0 && !IsSamePlace(stay[^1], session))
            {
                yield return stay;
                stay = [];
            }

            stay.Add(session);
        }

        if (stay.Count > 0)
        {
            yield return stay;
        }
    }

    private static bool IsSamePlace(AgendaSession before, AgendaSession after) =>
        before.Stop is { } stop && after.Stop is { } next ? stop == next : before.Place.Main == after.Place.Main;

    private string Paragraph(List<AgendaSession> stay)
    {
        var place = stay.Select(session => session.Place.Main).FirstOrDefault(name => name.Length > 0) ?? "";
        var told = stay.Select(session => words.Quote(session.Title.Main) + With(Known(session.Speakers)));
        var hosts = Known(stay.SelectMany(session => session.Hosts)).DistinctBy(host => host.Name, StringComparer.OrdinalIgnoreCase).Select(Described).ToList();
        var received = hosts.Count > 0 ? $" {words.Received} {Listed(hosts)}." : "";
        return (place.Length > 0 ? $"**{MarkdownText.Escape(place)}** – " : "") + MarkdownText.Escape(string.Join(words.Semicolon, told) + "." + received);
    }

    private string With(List<AgendaPerson> speakers) => speakers.Count > 0 ? $", {words.With} {Listed(speakers.Select(Described))}" : "";

    /// <summary>A sentence names nobody rather than somebody of whom nothing may be said.</summary>
    private List<AgendaPerson> Known(IEnumerable<AgendaPerson> people) => [.. people.Where(person => person.Name != somebody)];

    /// <summary>Everybody once, those of one house together.</summary>
    private string Thanks()
    {
        var houses = Known(content.Thanked).Select(person => (person.Name, House: person.Organisation))
            .Concat(content.Besides.Select(thanked => (thanked.Name, House: string.Join(", ", new[] { thanked.Organisation, thanked.For }.Where(part => part.Length > 0)))))
            .GroupBy(person => person.House.Length > 0 ? person.House : person.Name, StringComparer.OrdinalIgnoreCase)
            .Select(house => Listed(house.Select(person => person.Name)) + (house.First().House is { Length: > 0 } name ? $" ({name})" : ""));
        return MarkdownText.Escape(words.ThanksOf(content.Organiser, string.Join(", ", houses.Append(words.AllOthers))) + ".");
    }

    private static string Described(AgendaPerson person) => person.Detail.Length > 0 ? $"{person.Name} ({person.Detail})" : person.Name;

    private string Listed(IEnumerable<string> parts)
    {
        var all = parts.ToList();
        return all.Count < 2 ? string.Concat(all) : $"{string.Join(", ", all.Take(all.Count - 1))} {words.And} {all[^1]}";
    }
}
