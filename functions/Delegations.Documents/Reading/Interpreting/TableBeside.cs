using System.Globalization;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>A second table in the same rows, to the right of the first.</summary>
/// <param name="First">Its first column.</param>
/// <param name="Title">Its column of titles.</param>
internal sealed record TableBeside(int First, int Title)
{
    private static readonly Field[] Shared = [Field.Date, Field.EndDate, Field.Start, Field.End, Field.Duration, Field.Zone, Field.Leg];

    /// <summary>Finds it by its headings: they say again what the first ones say, in the same order or the same words.</summary>
    public static TableBeside? Find(SourceRow heading, ColumnMap map)
    {
        var titles = map.Columns(Field.Title);
        if (titles.Count < 2)
        {
            return null;
        }

        foreach (var field in (Field[])[Field.Date, Field.Start])
        {
            var times = map.Columns(field);
            if (times.Count > 1 && IsAlternating(times, titles))
            {
                return new TableBeside(Math.Min(times[1], titles[1]), titles[1]);
            }
        }

        return titles.Skip(1).Where(title => WordsOf(heading[title]) == WordsOf(heading[titles[0]])).Select(title => new TableBeside(title, title)).FirstOrDefault();
    }

    /// <summary>The columns of the first table.</summary>
    public ColumnMap Left(ColumnMap map) => map.Where(column => column < First);

    /// <summary>Those of the second one; what it does not say of the time, the first one says for both.</summary>
    public ColumnMap Right(ColumnMap map) => map.Where(column => column >= First).With(Left(map), Shared);

    // "Heure, Créneau, Titre, Sujet" is one table with two columns of each; two tables have them in turn.
    private static bool IsAlternating(IReadOnlyList<int> times, IReadOnlyList<int> titles) =>
        Math.Max(times[0], titles[0]) < Math.Min(times[1], titles[1]);

    private static string WordsOf(SourceCell cell) => Words.Key(cell.Text).TrimEnd([.. Enumerable.Range(0, 10).Select(digit => digit.ToString(CultureInfo.InvariantCulture)[0]), ' ']);
}
