using System.Globalization;
using Delegations.Documents.Rendering.RunSheets;
using Delegations.Documents.Rendering.Words;
using Delegations.Model;

namespace Delegations.Documents.Rendering.VisitorLists;

/// <summary>What visitor lists say in lines and cells, whatever they are written as.</summary>
internal sealed class VisitorListPhrases(VisitorList list)
{
    public RunSheetPhrases Common { get; } = new(list.Agenda);

    public DocumentWords Words => Common.Words;

    public string StopName => list.StopName.IsEmpty ? Words.PlaceOpen : RunSheetPhrases.OneLine(list.StopName.Joined);

    /// <summary><c>TLP:AMBER, only within the organisations that take part</c>.</summary>
    public string Label => $"{list.Handling.Label()}, {Words.MeaningOf(list.Handling)}";

    /// <summary>How many answers are missing, and whose: whoever opens the file must see it before they send it on. Empty where none is.</summary>
    public string Open => list.Unanswered.Count is 0
        ? ""
        : $"{list.Unanswered.Count.ToString(CultureInfo.InvariantCulture)} ({string.Join(", ", list.Unanswered.Select(visitor => visitor.Name))})";

    public IReadOnlyList<string> Headings =>
    [
        Words.Number, Words.Name, Words.Organisation, Words.Function,
        .. list.AsksCitizenship ? [Words.Citizenship] : Array.Empty<string>(),
        Words.Remarks,
    ];

    public IEnumerable<VisitorRow> Rows => list.Visitors.Select((visitor, index) => new VisitorRow(
        [
            (index + 1).ToString(CultureInfo.InvariantCulture), visitor.Name, visitor.Organisation, visitor.Function,
            .. list.AsksCitizenship ? [visitor.Citizenship ?? Words.Unanswered] : Array.Empty<string>(),
            "",
        ],
        list.AsksCitizenship && visitor.Citizenship is null));

    /// <summary>A label and a value each.</summary>
    public IEnumerable<(string Label, string Value)> Head() => new (string Label, string Value)[]
    {
        (Words.Programme, Common.Title),
        (Words.Address, RunSheetPhrases.OneLine(list.Address)),
        (Words.Days, string.Join("; ", list.Presences.Select(Common.Of))),
        (list.Hosts.Count > 1 ? Words.Hosts : Words.Host, string.Join("; ", list.Hosts.Select(RunSheetPhrases.Of))),
        (Common.Capital(Words.Asked), string.Join("; ", Common.Asks(list.Rules))),
        (Words.WhomToCall, RunSheetPhrases.OneLine(list.Agenda.Contact)),
        (Words.Visitors, list.Visitors.Count.ToString(CultureInfo.InvariantCulture)),
        (Words.Status, Common.State),
        (Words.ForWhom, Label),
    }.Where(fact => fact.Value.Length > 0);
}

/// <summary>A line of a visitor list.</summary>
/// <param name="Texts">One for each heading.</param>
/// <param name="IsUnanswered">Whether the answer that the stop asks for is missing.</param>
internal sealed record VisitorRow(IReadOnlyList<string> Texts, bool IsUnanswered)
{
    private const int Answer = 4;

    public bool IsOpen(int column) => IsUnanswered && column is Answer;
}
