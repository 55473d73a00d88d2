using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Takes from page heads, feet and properties what the body leaves open: the title, and the day of all sessions.</summary>
internal sealed class Margins(SourceDocument document)
{
    private const int LongestTitle = 200;
    private const string WholeFile = "file";

    public void Complete(ReadingState state)
    {
        var lines = document.Blocks.OfType<SourceMargin>().Select(margin => margin.Text).Where(text => !TemplateText.IsPlaceholder(text)).Select(text => state.TakeHandling(text, WholeFile)).Where(text => text.Length > 0).ToList();
        var spare = state.SpareTitle is { } line && !DocumentWords.IsGeneric(line) ? line : null;
        state.Title ??= spare ?? lines.Where(text => text.Length is > 3 and <= LongestTitle && text.Count(char.IsLetter) * 2 > text.Length).Select(Words.OneLine).FirstOrDefault();
        var days = lines.SelectMany(text => DateNotation.FindAll(text, state.Rules).Where(date => DateSpan.FirstDay(text, [date]) is null))
            .Select(reading => reading is { HasYear: true, IsImpossible: false, Other: null } ? reading.Date : null).Distinct().ToList();
        if (days is [{ } day] && state.Drafts.Count > 0 && state.Drafts.All(draft => draft.Date is null))
        {
            state.DateAll(day);
            state.Findings.DayFromHeader();
        }
    }
}
