using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Who a row names.</summary>
/// <param name="Speakers">In the order of the cells.</param>
/// <param name="Hosts">In the order of the cells.</param>
/// <param name="Rest">Lines below the title that name nobody.</param>
internal sealed record PeopleOfRow(IReadOnlyList<Mention> Speakers, IReadOnlyList<Mention> Hosts, string Rest);

/// <summary>Reads the people of one row: names, organisations and addresses may stand in columns of their own.</summary>
internal sealed class RowPeople(SourceTable table, SourceRow row, ColumnMap map, ReadingState state)
{
    private const int SampleRows = 300;

    private readonly FindingsWriter findings = state.Findings;

    public PeopleOfRow Read(string belowTitle)
    {
        var speakers = ReadColumns(Field.Speaker);
        var rest = new List<string>();
        foreach (var line in belowTitle.Length == 0 ? [] : belowTitle.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (PeopleNotation.Read(line) is [var mention, ..] people && PeopleNotation.LooksLikePerson(mention.Name))
            {
                speakers.AddRange(people);
            }
            else
            {
                rest.Add(line);
            }
        }

        WithDetail(speakers, Field.SpeakerOrganisation, (mention, text) => mention.Organisation is null ? mention with { Organisation = text } : mention);
        WithDetail(speakers, Field.SpeakerFunction, (mention, text) => mention.Function is null ? mention with { Function = text } : mention);
        var hosts = ReadColumns(Field.Host);
        WithDetail(hosts, Field.HostOrganisation, (mention, text) => mention.Organisation is null ? mention with { Organisation = text } : mention);
        WithMails(speakers, Field.SpeakerEmail, fallback: hosts);
        WithMails(hosts, Field.HostEmail, fallback: speakers);
        return new PeopleOfRow(state.Shared(speakers), state.Shared(hosts), rest.Count == 0 ? "" : string.Join('\n', rest));
    }

    private List<Mention> ReadColumns(Field field)
    {
        var mentions = new List<Mention>();
        foreach (var column in map.Columns(field))
        {
            var text = row[column].Text;
            mentions.AddRange(row[column].Value as IReadOnlyList<Mention>
                ?? (IsListColumn(column) ? state.PeopleLists.Of(text, PeopleNotation.ReadList) : state.People.Of(text, PeopleNotation.Read)));
            if (text.Length > 0 && mentions.Count == 0)
            {
                findings.PersonOpen(table.CellPlace(row, column));
            }
        }

        return mentions;
    }

    /// <summary>
    /// "Anna Berg, Jan Peeters" is two people where their houses have a column of their own, where another cell of the column holds
    /// three, or two and "and", or where the second name is the first of another cell.
    /// </summary>
    private bool IsListColumn(int column)
    {
        if (!state.ListColumns.TryGetValue((map, column), out var isList))
        {
            var isHost = map.Columns(Field.Host).Contains(column);
            var cells = table.Rows.Take(SampleRows).Select(other => other[column].Text).ToList();
            isList = map.Has(isHost ? Field.HostOrganisation : Field.SpeakerOrganisation) || cells.Exists(PeopleNotation.IsList) || HasSecondNames(cells);
            state.ListColumns[(map, column)] = isList;
        }

        return isList;
    }

    private static bool HasSecondNames(List<string> cells)
    {
        var firsts = cells.Select(cell => cell.Split(',', 2)[0].Trim()).Where(PeopleNotation.LooksLikePerson).ToHashSet(StringComparer.Ordinal);
        return cells.Exists(cell => cell.IndexOf(',', StringComparison.Ordinal) is var comma and > 0 && firsts.Contains(cell[(comma + 1)..].Trim()));
    }

    /// <summary>Gives each person their own line of another column, or all of them its only one.</summary>
    private void WithDetail(List<Mention> mentions, Field field, Func<Mention, string, Mention> with)
    {
        var text = row[map.Column(field)].Text;
        if (text.Length == 0 || mentions.Count == 0)
        {
            return;
        }

        var parts = text.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        for (var i = 0; i < mentions.Count; i++)
        {
            mentions[i] = with(mentions[i], parts.Length == mentions.Count ? parts[i] : Words.OneLine(text));
        }
    }

    private void WithMails(List<Mention> mentions, Field field, List<Mention> fallback)
    {
        var text = row[map.Column(field)].Text;
        if (text.Length == 0)
        {
            return;
        }

        var mails = state.Mails.Of(text, MailNotation.FindAll);
        var takers = mentions.Count > 0 ? mentions : fallback;
        if (mails.Count == 0)
        {
            findings.MailUnreadable(table.CellPlace(row, map.Column(field)));
        }
        else if (takers.Count != mails.Count)
        {
            findings.MailsUnmatched(table.CellPlace(row, map.Column(field)));
        }
        else
        {
            for (var i = 0; i < mails.Count; i++)
            {
                takers[i] = takers[i] with { Email = takers[i].Email ?? mails[i] };
            }
        }
    }
}
