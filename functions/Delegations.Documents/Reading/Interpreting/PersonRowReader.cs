using Delegations.Documents.Reading.Formats;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;

namespace Delegations.Documents.Reading.Interpreting;

/// <summary>Reads the rows of a people table under its headings.</summary>
internal sealed class PersonRowReader
{
    private readonly SourceTable table;
    private readonly FindingsWriter findings;
    // An address book exports dozens of columns, most of them empty: those say nothing.
    private const int MostUnread = 12;

    private readonly Dictionary<PeopleColumn, int> columns = [];

    // "Telephone" and "Mobile": the first that is filled in.
    private readonly List<int> phones = [];

    public PersonRowReader(SourceTable table, SourceRow heading, FindingsWriter findings)
    {
        this.table = table;
        this.findings = findings;
        var unread = new List<(int Column, string Text)>();
        for (var column = 0; column < heading.Cells.Count; column++)
        {
            var text = heading[column].Text;
            var found = PeopleHeadings.Find(text);
            if (found == PeopleColumn.Passport)
            {
                findings.PassportIgnored(table.CellPlace(heading, column));
            }
            else if (found == PeopleColumn.None && text.Length > 0)
            {
                unread.Add((column, Words.OneLine(text)));
            }
            else if (found == PeopleColumn.Phone)
            {
                phones.Add(column);
            }
            else
            {
                columns.TryAdd(found, column);
            }
        }

        foreach (var (column, text) in unread.Where(pair => table.Rows.Any(row => row != heading && !row[pair.Column].IsEmpty)).Take(MostUnread))
        {
            findings.ColumnUnread(table.CellPlace(heading, column), text);
        }

        // Spanish, Italian, Portuguese: "Nombre, Apellidos", "Nome, Cognome".
        if (columns.ContainsKey(PeopleColumn.LastName) && !columns.ContainsKey(PeopleColumn.FirstName) && columns.TryGetValue(PeopleColumn.Name, out var first) && Words.Key(heading[first].Text) is "nombre" or "nome" or "name" or "naam")
        {
            columns.Remove(PeopleColumn.Name);
            columns[PeopleColumn.FirstName] = first;
        }

        // "Prénom, Nom": the second is the family name.
        if (columns.ContainsKey(PeopleColumn.FirstName) && !columns.ContainsKey(PeopleColumn.LastName) && columns.Remove(PeopleColumn.Name, out var last))
        {
            columns[PeopleColumn.LastName] = last;
        }
    }

    public PersonEntry? Read(SourceRow row)
    {
        var name = Text(row, PeopleColumn.Name) ?? Words.OneLine($"{Text(row, PeopleColumn.FirstName)} {Text(row, PeopleColumn.LastName)}").Trim();
        var function = Text(row, PeopleColumn.Function);
        if (name.Length == 0)
        {
            findings.PersonWithoutName(table.RowPlace(row));
            return null;
        }

        return new PersonEntry
        {
            Name = name,
            Organisation = Text(row, PeopleColumn.Organisation),
            Function = function,
            Email = Mail(row, PeopleColumn.Email),
            AssistantEmail = Mail(row, PeopleColumn.AssistantEmail),
            Language = ReadLanguage(row),
            Role = ReadRole(row),
            MayBeNamed = ReadNaming(row),
            Phone = phones.Where(column => !row[column].IsEmpty).Select(column => Words.OneLine(row[column].Text)).FirstOrDefault(),
            Citizenship = Text(row, PeopleColumn.Citizenship),
            Origin = table.RowPlace(row),
        };
    }

    private string? Text(SourceRow row, PeopleColumn column) =>
        columns.TryGetValue(column, out var index) && !row[index].IsEmpty ? Words.OneLine(row[index].Text) : null;

    private string Place(SourceRow row, PeopleColumn column) => table.CellPlace(row, columns[column]);

    private string? Mail(SourceRow row, PeopleColumn column)
    {
        if (Text(row, column) is not { } text)
        {
            return null;
        }

        if (MailNotation.FindAll(text) is [var mail, ..])
        {
            return mail;
        }

        findings.MailUnreadable(Place(row, column));
        return null;
    }

    private Language? ReadLanguage(SourceRow row)
    {
        if (Text(row, PeopleColumn.Language) is not { } text)
        {
            return null;
        }

        if (LanguageWords.Find(text) is { } language)
        {
            return language;
        }

        findings.PersonLanguageUnknown(Place(row, PeopleColumn.Language), text);
        return null;
    }

    private PersonRole? ReadRole(SourceRow row)
    {
        if (Text(row, PeopleColumn.Role) is not { } text)
        {
            return null;
        }

        if (CodeWords.RoleOf(text) is { } role)
        {
            return role;
        }

        findings.RoleUnknown(Place(row, PeopleColumn.Role), text);
        return null;
    }

    /// <summary>Unclear is no: better unnamed than named against somebody's will.</summary>
    private bool? ReadNaming(SourceRow row)
    {
        if (Text(row, PeopleColumn.MayBeNamed) is not { } text)
        {
            return null;
        }

        if (CodeWords.YesOrNo(text) is { } yes)
        {
            return yes;
        }

        findings.YesOrNoUnknown(Place(row, PeopleColumn.MayBeNamed), text);
        return false;
    }
}
