using System.Globalization;
using Delegations.Documents.Rendering.Agendas;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.Reports;

/// <summary>The parts that a report's documents share; whatever comes from data is escaped here, and what people wrote in Markdown is cleaned.</summary>
internal sealed class MarkdownDocument(ReportContent content)
{
    private readonly List<string> _blocks = [];

    public DocumentWords Words { get; } = DocumentWords.In(content.Language);

    public ReportWords Sentences { get; } = ReportWords.In(content.Language);

    public MarkdownDocument Head(string kind)
    {
        _blocks.Add("# " + MarkdownText.Escape(content.Title));
        var dates = content is { First: { } first, Last: { } last } ? ", " + DateWords.Days(first, last, content.Language) : "";
        _blocks.Add($"{kind}{MarkdownText.Escape(dates)}");
        if (content.Handling > Handling.Clear)
        {
            _blocks.Add($"**{content.Handling.Label()}**, {Words.MeaningOf(content.Handling)}");
        }

        return this;
    }

    /// <summary>Plain paragraphs that somebody wrote.</summary>
    public MarkdownDocument Purpose(bool withHeading)
    {
        if (content.Introduction.Text.Length > 0)
        {
            if (withHeading)
            {
                Section(Sentences.Purpose);
            }

            Tongue(content.Introduction.Language);
            _blocks.AddRange(content.Introduction.Text.ReplaceLineEndings("\n").Split("\n\n").Select(MarkdownText.Escape).Where(paragraph => paragraph.Length > 0));
        }

        return this;
    }

    /// <summary>Markdown that somebody wrote, below a heading of ours.</summary>
    public MarkdownDocument Written(string heading, ToldText written)
    {
        if (written.Text.Length > 0)
        {
            Section(heading);
            Tongue(written.Language);
            _blocks.Add(SafeMarkdown.Clean(written.Text));
        }

        return this;
    }

    public MarkdownDocument Figures()
    {
        var figures = new[] { (Words.Sessions, content.Sessions), (Words.Stops, content.Stops), (Words.Speakers, content.Speakers) };
        return Section(Words.AtAGlance).Add(string.Join('\n', figures.Select(figure => $"- {figure.Item1}{Words.Colon}{figure.Item2.ToString(CultureInfo.InvariantCulture)}")));
    }

    /// <summary>How many sessions led to what, where anybody said.</summary>
    public MarkdownDocument Outcomes()
    {
        var counts = OutcomeCounts.Of(content);
        if (counts.Any)
        {
            Section(Sentences.Outcomes).Add(string.Join('\n', counts.Steps.Where(step => step.Count > 0).Select(step => $"- {Sentences.Levels[(int)step.Level]}{Words.Colon}{step.Count.ToString(CultureInfo.InvariantCulture)}")));
        }

        return this;
    }

    public MarkdownDocument Programme()
    {
        Section(content.Audience is not Audience.Public ? Sentences.AsItTookPlace : Words.Programme);
        foreach (var day in content.Days)
        {
            _blocks.Add("### " + MarkdownText.Escape(day.Date is { } date ? DateWords.Heading(date, content.Language) : Words.DayOpen));
            _blocks.Add(string.Join('\n', day.Sessions.Select(session => Line(session))));
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

    public MarkdownDocument NextSteps()
    {
        if (content.NextSteps.Count > 0)
        {
            Section(Sentences.NextSteps);
            Tongue(content.WrittenIn);
            Add($"| {Sentences.What} | {Sentences.Who} | {Sentences.By} |\n| --- | --- | --- |\n" + string.Join('\n', content.NextSteps.Select(Row)));
        }

        return this;
    }

    public MarkdownDocument Thanks()
    {
        var thanked = content.Thanked.Select(Named).Concat(content.Besides.Select(Named)).ToList();
        return thanked.Count > 0 ? Section(Words.Thanks).Add($"{Words.ThanksTo} {string.Join(Sentences.Semicolon, thanked)}.") : this;
    }

    public MarkdownDocument Section(string heading) => Add("## " + heading);

    /// <summary>A block of Markdown of ours.</summary>
    public MarkdownDocument Add(string block)
    {
        _blocks.Add(block);
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("\n\n", _blocks) + "\n";

    /// <summary>Says in which language the following is, where it is not the document's.</summary>
    private void Tongue(Language? language)
    {
        if (language is not null)
        {
            _blocks.Add($"*{language.Culture.Parent.NativeName}:*");
        }
    }

    private string Row(NextStep step) =>
        $"| {MarkdownText.Escape(step.What)} | {MarkdownText.Escape(step.Owner)} | {(step.Due is { } due ? DateWords.ShortDay(due, content.Language) : "")} |";

    private string Line(AgendaSession session)
    {
        var time = session.Start is { } start ? DateWords.Time(start) + (session.End is { } end ? "–" + DateWords.Time(end) : "") + " " : "";
        var place = !session.Place.IsEmpty ? ", " + MarkdownText.Escape(session.Place.Main) : "";
        var people = session.Speakers.Count > 0 ? $" ({string.Join(Sentences.Semicolon, session.Speakers.Select(Named))})" : "";
        return $"- {time}**{MarkdownText.Escape(session.Title.Main)}**{place}{people}{(content.Audience is Audience.Public ? "" : Outcome(session))}";
    }

    /// <summary>What it led to, how many came, and the note; for those who took part.</summary>
    private string Outcome(AgendaSession session)
    {
        if (!content.Outcomes.TryGetValue(session.Id, out var outcome))
        {
            return "";
        }

        string[] parts =
        [
            outcome.Level is { } level ? Sentences.Levels[(int)level] : "",
            outcome.Attending is { } attending ? Sentences.Attending(attending) : "",
            MarkdownText.Escape(outcome.Note),
        ];
        var told = string.Join(Sentences.Semicolon, parts.Where(part => part.Length > 0));
        return told.Length > 0 ? $"; *{told}*" : "";
    }

    private static string Named(AgendaPerson person) =>
        MarkdownText.Escape(person.Detail.Length > 0 ? $"{person.Name}, {person.Detail}" : person.Name);

    private static string Named(Thanked thanked) =>
        MarkdownText.Escape(string.Join(", ", new[] { thanked.Name, thanked.Organisation, thanked.For }.Where(part => part.Length > 0)));
}
