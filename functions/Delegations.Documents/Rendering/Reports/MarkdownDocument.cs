using System.Globalization;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>The parts that report and summary share; whatever comes from data is escaped here.</summary>
internal sealed class MarkdownDocument(ReportContent content)
{
    private readonly List<string> _blocks = [];

    public DocumentWords Words { get; } = DocumentWords.In(content.Language);

    public MarkdownDocument Head(string kind)
    {
        _blocks.Add("# " + MarkdownText.Escape(content.Title));
        var dates = content is { First: { } first, Last: { } last } ? ", " + DateWords.Days(first, last, content.Language) : "";
        _blocks.Add($"{kind}{MarkdownText.Escape(dates)}");
        if (content.Handling > Handling.Clear)
        {
            _blocks.Add($"**{content.Handling.Label()}**, {Words.MeaningOf(content.Handling)}");
        }

        return Paragraphs(content.Introduction);
    }

    public MarkdownDocument Figures()
    {
        var figures = new[] { (Words.Sessions, content.Sessions), (Words.Stops, content.Stops), (Words.Speakers, content.Speakers) };
        return Section(Words.AtAGlance).Add(string.Join('\n', figures.Select(figure => $"- {figure.Item1}{Colon}{figure.Item2.ToString(CultureInfo.InvariantCulture)}")));
    }

    public MarkdownDocument Programme(bool withPeople)
    {
        Section(Words.Programme);
        foreach (var day in content.Days)
        {
            _blocks.Add("### " + MarkdownText.Escape(day.Date is { } date ? DateWords.Heading(date, content.Language) : Words.DayOpen));
            _blocks.Add(string.Join('\n', day.Sessions.Select(session => Line(session, withPeople))));
        }

        return this;
    }

    public MarkdownDocument People(string heading, IReadOnlyList<AgendaPerson> people)
    {
        if (people.Count > 0)
        {
            Section(heading).Add(string.Join('\n', people.Select(person => "- " + Named(person))));
        }

        return this;
    }

    public MarkdownDocument Thanks()
    {
        if (content.Thanked.Count > 0)
        {
            Section(Words.Thanks).Add($"{Words.ThanksTo} {string.Join("; ", content.Thanked.Select(Named))}.");
        }

        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("\n\n", _blocks) + "\n";

    private MarkdownDocument Paragraphs(string text)
    {
        _blocks.AddRange(text.ReplaceLineEndings("\n").Split("\n\n").Select(MarkdownText.Escape).Where(paragraph => paragraph.Length > 0));
        return this;
    }

    private MarkdownDocument Section(string heading) => Add("## " + heading);

    private MarkdownDocument Add(string block)
    {
        _blocks.Add(block);
        return this;
    }

    private static string Line(AgendaSession session, bool withPeople)
    {
        var time = session.Start is { } start ? DateWords.Time(start) + (session.End is { } end ? "–" + DateWords.Time(end) : "") + " " : "";
        var place = !session.Place.IsEmpty ? ", " + MarkdownText.Escape(session.Place.Main) : "";
        var people = withPeople && session.Speakers.Count > 0 ? $" ({string.Join("; ", session.Speakers.Select(Named))})" : "";
        return $"- {time}**{MarkdownText.Escape(session.Title.Main)}**{place}{people}";
    }

    private static string Named(AgendaPerson person) =>
        MarkdownText.Escape(person.Detail.Length > 0 ? $"{person.Name}, {person.Detail}" : person.Name);

    private string Colon => Words.Colon;
}
