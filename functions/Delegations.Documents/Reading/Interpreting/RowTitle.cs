using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Interpreting.Grids;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads the title of a row; where its cell is empty, what else the row says stands for it, so that no session is lost.</summary>
internal sealed class RowTitle(SourceTable table, SourceRow row, ColumnMap map, ReadingState state)
{
    private const int LongestTitle = 200;

    // Kinds by which programs mark a time in which nothing takes place.
    private static readonly HashSet<string> NoKind = new(StringComparer.Ordinal) { "gap", "spacer", "padding", "empty", "blank", "filler" };

    private static readonly Field[] Lenders = [Field.Description, Field.Notes, Field.Place, Field.Room];

    /// <summary>The title, and what stands below it in the same cell where no other column has the people.</summary>
    public (string Title, string Below) Read(bool mayBorrow)
    {
        var cell = map.Has(Field.Title) ? row[map.Column(Field.Title)] : FirstFreeCell();
        if (cell.Continued)
        {
            return ("", "");
        }

        if (cell.IsEmpty)
        {
            return (mayBorrow ? OtherTitle() ?? Translated() ?? Borrow() : "", "");
        }

        if (!cell.Text.Contains('\n', StringComparison.Ordinal))
        {
            return (WithoutMarkup(cell.Text), "");
        }

        var lines = cell.Text.Split('\n', 2, StringSplitOptions.TrimEntries);
        return (map.Has(Field.Speaker) && table.Style != PlaceStyle.Table) || char.IsLower(lines[1].FirstOrDefault())
            ? (WithoutMarkup(cell.Text), "")
            : (WithoutMarkup(lines[0]), lines[1]);
    }

    /// <summary>Under headings that name no title, it is the first text beside the times.</summary>
    private SourceCell FirstFreeCell()
    {
        for (var column = 0; column < row.Cells.Count; column++)
        {
            if (!row[column].IsEmpty && !map.IsMapped(column) && !TimeCell.Is(row[column]))
            {
                return row[column];
            }
        }

        return default;
    }

    private static string WithoutMarkup(string text) => text.Contains('&', StringComparison.Ordinal) ? Words.OneLine(CleanText.Of(System.Net.WebUtility.HtmlDecode(text))) : Words.OneLine(text);

    /// <summary>"Session" beside "Title": a break stands under the one, a talk under the other.</summary>
    private string? OtherTitle()
    {
        foreach (var column in map.Columns(Field.Title).Skip(1).Concat(map.SpareTitles))
        {
            if (Words.OneLine(row[column].Text) is { Length: > 0 and <= LongestTitle } text && text.Any(char.IsLetter) && !row[column].Continued)
            {
                return text;
            }
        }

        return null;
    }

    /// <summary>A row that has its title in another language alone.</summary>
    private string? Translated()
    {
        var title = map.Translations.Where(translation => translation.Field is Field.Title).Select(translation => Words.OneLine(row[translation.Column].Text)).FirstOrDefault(text => text.Length > 0);
        if (title is not null)
        {
            state.Findings.TitleBorrowed(table.RowPlace(row));
        }

        return title;
    }

    private string Borrow()
    {
        var kind = Of(Field.Category) is var category && NoKind.Contains(Words.Key(category)) ? "" : category;
        var speaker = Of(Field.Speaker);
        var title = kind.Length > 0 && speaker.Length > 0 ? $"{kind} – {speaker}" : kind + speaker;
        title = title.Length > 0 ? title : Lenders.Select(Of).FirstOrDefault(text => text.Length > 0) ?? "";
        if (title.Length > 0)
        {
            state.Findings.TitleBorrowed(table.RowPlace(row));
        }

        return title;
    }

    private string Of(Field field)
    {
        var line = row[map.Column(field)].Text.Split('\n')[0].Trim();
        return line.Length <= LongestTitle && line.Any(char.IsLetter) && !PeopleNotation.IsPlaceholder(line) ? line : "";
    }
}
