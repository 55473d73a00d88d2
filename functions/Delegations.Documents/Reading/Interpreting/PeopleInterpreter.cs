using System.Text.RegularExpressions;
using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Finds the people in a list's tables and lines.</summary>
internal sealed partial class PeopleInterpreter(FindingsWriter findings)
{
    private readonly List<PersonEntry> people = [];

    /// <summary>People whom the file itself marks as such.</summary>
    public IReadOnlyList<PersonEntry> Take(IEnumerable<PersonEntry> cards)
    {
        people.AddRange(cards);
        ReportTwice();
        return people;
    }

    public IReadOnlyList<PersonEntry> Interpret(SourceDocument document)
    {
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case SourceTable table:
                    ReadTable(table);
                    break;
                case SourceParagraph paragraph:
                    ReadLine(paragraph.Text, paragraph.Place);
                    break;
                default:
                    break;
            }
        }

        ReportTwice();
        return people;
    }

    private void ReadTable(SourceTable table)
    {
        var index = 0;
        while (index < table.Rows.Count && !IsHeading(table.Rows[index]))
        {
            index++;
        }

        if (index == table.Rows.Count)
        {
            // No headings: each row may still be a line such as "Name; name@example.org".
            foreach (var row in table.Rows)
            {
                ReadLine(string.Join(", ", row.Cells.Where(cell => !cell.IsEmpty).Select(cell => cell.Text)), table.RowPlace(row));
            }

            return;
        }

        var reader = new PersonRowReader(table, table.Rows[index], findings);
        foreach (var row in table.Rows.Skip(index + 1).Where(row => !row.IsBlank))
        {
            if (reader.Read(row) is { } person)
            {
                people.Add(person);
            }
        }
    }

    private static bool IsHeading(SourceRow row)
    {
        var columns = row.Cells.Select(cell => PeopleHeadings.Find(cell.Text)).Where(column => column != PeopleColumn.None).ToList();
        return columns.Exists(column => column is PeopleColumn.Name or PeopleColumn.LastName) && columns.Distinct().Count() > 1;
    }

    /// <summary>A pasted line; mail programs part several addresses by semicolons.</summary>
    private void ReadLine(string text, string place)
    {
        foreach (var mention in PeopleNotation.Read(PartAddresses(text)).Where(mention => mention.Email is not null))
        {
            people.Add(new PersonEntry { Name = mention.Name, Organisation = mention.Organisation, Function = mention.Function, Email = mention.Email, Origin = place });
        }
    }

    /// <summary>Google and Apple part addresses by commas: <c>A &lt;a@b&gt;, C &lt;c@d&gt;</c>, <c>a@b, c@d</c>; others write a tab between the fields of one person.</summary>
    private static string PartAddresses(string text)
    {
        var parted = BehindAddress().Replace(text, "${end};");
        return parted.Contains('\t', StringComparison.Ordinal) ? string.Join(", ", parted.Split('\t', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) : parted;
    }

    private void ReportTwice()
    {
        var seen = new HashSet<(string, string, string)>();
        foreach (var person in people)
        {
            if (!seen.Add((Words.Key(person.Name), Words.Key(person.Organisation ?? ""), (person.Email ?? "").ToLowerInvariant())))
            {
                findings.PersonTwice(person.Origin);
            }
        }
    }

    [GeneratedRegex(@"(?<end>>)\s*,(?=\s*[^\s,])|,(?<=@[\w.\-]{3,100}\s?,)(?=\s*[\w.+'\-]{1,100}@)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 2000)]
    private static partial Regex BehindAddress();
}
