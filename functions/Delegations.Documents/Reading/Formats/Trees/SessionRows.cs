using Delegations.Documents.Reading.Interpreting;
using Delegations.Documents.Reading.Notations;
using Delegations.Model;
using NodaTime;

namespace Delegations.Documents.Reading.Formats.Trees;

/// <summary>Makes rows under known headings of what mappings say, so that the interpreter of all formats reads them.</summary>
internal sealed partial class SessionRows(ReadBudget budget, FindingsWriter findings)
{
    private const int LongestTitle = 300;

    private static readonly (Field Field, string Heading)[] Columns =
    [
        (Field.Reference, "id"), (Field.Date, "date"), (Field.Start, "start"), (Field.EndDate, "end date"), (Field.End, "end"), (Field.Duration, "duration"), (Field.Zone, "zone"),
        (Field.Leg, "leg"), (Field.Title, "title"), (Field.Place, "place"), (Field.Stop, "site"), (Field.Room, "room"), (Field.Address, "address"), (Field.EntryConditions, "entry conditions"),
        (Field.Host, "host"), (Field.HostOrganisation, "host organisation"), (Field.Speaker, "speaker"), (Field.Email, "email"), (Field.SpeakerEmail, "speaker email"), (Field.HostEmail, "host email"),
        (Field.Language, "language"), (Field.Category, "category"), (Field.Description, "description"), (Field.Notes, "notes"), (Field.InternalNotes, "internal notes"),
        (Field.Status, "status"), (Field.Audience, "audience"), (Field.Private, "private"), (Field.Handling, "tlp"),
    ];

    private readonly List<(int Line, Dictionary<Field, SourceCell> Cells, MappingReading? Translated)> rows = [];
    private readonly List<SourceBlock> head = [];
    private readonly List<string> about = [];
    private DateTimeZone? zone;
    private bool saidUtc;
    private bool saidReference;

    public int Count => rows.Count;

    public bool HasSessions => rows.Exists(row => row.Cells.ContainsKey(Field.Title) && (row.Cells.ContainsKey(Field.Start) || row.Cells.ContainsKey(Field.Date)));

    public List<SourceBlock> ToBlocks()
    {
        var used = Columns.Where(column => rows.Exists(row => row.Cells.ContainsKey(column.Field))).ToList();
        var wordings = new TreeWordings([.. rows.Where(row => row.Translated is not null).Select(row => (row.Cells, row.Translated ?? new MappingReading(row.Line)))]);
        var others = wordings.Columns.Select(column => new SourceCell($"{column.Field} {column.Language.Code}", column));
        var heading = new SourceRow(0, [.. used.Select(column => new SourceCell(column.Heading, column.Field is Field.Title && wordings.Main is { } own ? new LanguageColumn(Field.Title, own, IsOwn: true) : column.Field)), .. others]);
        var table = rows.Select(row => new SourceRow(row.Line, [.. used.Select(column => row.Cells.GetValueOrDefault(column.Field)), .. wordings.Columns.Select(column => wordings.Cell(row.Translated, column))]));

        // The name is no heading that anybody sees, but the years in it are those of dates without one.
        return [.. head, new SourceTable(string.Join(" · ", about), PlaceStyle.Line, [heading, .. table])];
    }

    /// <summary>Takes the title and the zone of the whole.</summary>
    public void AddHead(MappingReading reading, bool isTitled)
    {
        if (isTitled)
        {
            head.Add(new SourceParagraph("Title: " + Words.OneLine(reading.Title), $"line {Words.Number(reading.Line)}"));
            about.Add(reading.Title.Length <= 80 ? reading.Title : "");
        }

        about.AddRange(reading.Days.Where(day => day.Length <= 40));
        if (reading.Text(Field.Zone) is { Length: > 0 } text)
        {
            head.Add(new SourceParagraph("Time zone: " + text, $"line {Words.Number(reading.Line)}"));
            zone ??= ZoneNotation.Read(text) ?? findings.Answers.ZoneOf(text);
        }

        if (reading.Text(Field.Handling) is { Length: > 0 } label)
        {
            head.Add(new SourceParagraph("TLP: " + label, $"line {Words.Number(reading.Line)}"));
        }
    }

    public void SwitchedOff(int line) => findings.SessionSwitchedOff($"line {Words.Number(line)}");

    /// <summary>A line such as <c>09:00 – 10:00 Welcome</c> in a list of texts.</summary>
    public void AddLine(string text, TimeReading time, TreeScope scope, int line)
    {
        var reading = new MappingReading(line) { Start = text.Substring(time.Index, time.Length) };
        reading.AddTitle(0, Words.OneLine(text.Remove(time.Index, time.Length).Trim(' ', '-', '–', '—', ':', '|', ',', '.', '\t')));
        Add(reading, scope, scope.Day);
    }

    public void Add(MappingReading reading, TreeScope scope, TreeDay day)
    {
        if (reading is { Title.Length: 0, Unexplained.Count: > 1 })
        {
            foreach (var one in reading.Unexplained)
            {
                AddRow(reading.With(one), scope, day);
            }

            return;
        }

        if (reading.DaysOn.Count == 0)
        {
            AddRow(reading, scope, day);
            return;
        }

        foreach (var on in reading.DaysOn)
        {
            AddRow(reading, scope, new TreeDay(on, null, 2));
        }
    }

    private void AddRow(MappingReading reading, TreeScope scope, TreeDay day)
    {
        var cells = new Dictionary<Field, SourceCell>();
        foreach (var (field, text) in scope.Texts)
        {
            cells[field] = new SourceCell(text);
        }

        foreach (var (field, text) in reading.Texts)
        {
            cells[field] = new SourceCell(text);
        }

        AddTitle(cells, reading, scope);
        AddTimes(cells, reading, scope, day);
        AddPeople(cells, reading);
        if (reading.IsCancelled)
        {
            cells[Field.Status] = new SourceCell("cancelled");
        }

        budget.SpendRow(cells.Count);
        rows.Add((reading.Line, cells, reading.Translations.Count > 0 ? reading : null));
    }

    private void AddTitle(Dictionary<Field, SourceCell> cells, MappingReading reading, TreeScope scope)
    {
        var title = TitleOf(reading);
        var notes = reading.OtherTitles.Where(other => other != title).Concat(reading.Notes).ToList();
        if (scope.Group.Length > 0 && scope.Group != title)
        {
            notes.Insert(0, scope.Group);
        }

        if (title == reading.Summary && reading.Title.Length == 0)
        {
            cells.Remove(Field.Description);
        }

        if (notes.Count > 0)
        {
            cells[Field.Notes] = new SourceCell(string.Join('\n', cells.TryGetValue(Field.Notes, out var own) ? notes.Append(own.Text) : notes));
        }

        if (title.Length > 0)
        {
            cells[Field.Title] = new SourceCell(title.Contains(' ', StringComparison.Ordinal) || !title.Contains('_', StringComparison.Ordinal) ? title : title.Replace('_', ' ').Trim());
        }
    }

    /// <summary>What lies under the key of a title; else the description, the person's cell or the kind, whichever says something.</summary>
    private string TitleOf(MappingReading reading)
    {
        if (reading.Title.Length > 0)
        {
            return reading.Title;
        }

        if (reading.Summary.Length is > 0 and <= LongestTitle)
        {
            return reading.Summary;
        }

        var kind = reading.Text(Field.Category);
        if (reading.Speakers.Count > 0)
        {
            if (kind.Length > 0)
            {
                return Words.OneLine($"{kind} – {reading.PeopleText}");
            }

            // "speaker: Coffee break": a row without a title has it where others have their speaker.
            reading.Speakers.Clear();
            return reading.PeopleText;
        }

        if (reading.Unexplained.Count > 0)
        {
            if (!saidReference)
            {
                findings.ReferenceUnexplained($"line {Words.Number(reading.Line)}");
                saidReference = true;
            }

            return reading.Unexplained[0];
        }

        return reading.Start.Length > 0 && kind is not ("gap" or "blank" or "empty") ? kind : "";
    }

    private static void AddPeople(Dictionary<Field, SourceCell> cells, MappingReading reading)
    {
        foreach (var (field, text) in reading.Roles)
        {
            for (var i = 0; i < reading.Speakers.Count; i++)
            {
                var speaker = reading.Speakers[i];
                reading.Speakers[i] = field == Field.SpeakerFunction ? speaker with { Function = speaker.Function ?? text } : speaker with { Organisation = speaker.Organisation ?? text };
            }

            if (reading.Speakers.Count == 0 && field == Field.Organisation)
            {
                reading.Hosts.Add(new Mention { Name = text });
            }
        }

        AddPeople(cells, Field.Speaker, reading.Speakers);
        AddPeople(cells, Field.Host, reading.Hosts);
    }

    private static void AddPeople(Dictionary<Field, SourceCell> cells, Field field, List<Mention> people)
    {
        if (people.Count > 0)
        {
            cells[field] = new SourceCell(string.Join("; ", people.Select(mention => mention.Name)), people);
        }
    }
}
