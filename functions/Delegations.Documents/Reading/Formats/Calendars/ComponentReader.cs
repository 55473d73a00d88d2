namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>Builds the calendars of a file out of its lines, and mends what was cut off or mixed up.</summary>
internal sealed class ComponentReader(ReadBudget budget, FindingsWriter findings)
{
    private const string Calendar = "VCALENDAR";
    private const string Event = "VEVENT";

    private readonly List<CalendarComponent> calendars = [];
    private readonly Stack<CalendarComponent> open = new();
    private readonly List<int> unread = [];
    private CalendarProperty? last;

    /// <summary>The file's calendars.</summary>
    public List<CalendarComponent> Read(List<ContentLine> lines)
    {
        foreach (var line in lines)
        {
            Read(line);
        }

        if (open.Count > 0)
        {
            findings.CalendarCutOff(open.Peek().Line);
        }

        findings.CalendarLinesUnread(unread);
        return calendars;
    }

    private void Read(ContentLine line)
    {
        var property = PropertyNotation.Read(line);
        if (property is null || IsProse(property))
        {
            Continue(line);
            return;
        }

        switch (property.Name)
        {
            case "BEGIN":
                Begin(property.Value.Trim().ToUpperInvariant(), line.Number);
                break;
            case "END":
                End(property.Value.Trim().ToUpperInvariant(), line.Number);
                break;
            default:
                Add(property);
                break;
        }
    }

    private void Add(CalendarProperty property)
    {
        last = property;
        if (open.Count > 0)
        {
            open.Peek().Properties.Add(property);
        }
        else
        {
            // X-WR-CALNAME may stand behind everything else.
            calendars.LastOrDefault()?.Properties.Add(property);
        }
    }

    private void Begin(string name, int line)
    {
        if (name is Event or Calendar && open.Any(component => component.Name == Event))
        {
            findings.CalendarCutOff(open.First(component => component.Name == Event).Line);
            while (open.Pop().Name != Event)
            {
            }
        }

        budget.CheckDepth(open.Count);
        var component = new CalendarComponent(name, line);
        if (open.TryPeek(out var parent))
        {
            parent.Components.Add(component);
        }
        else if (name == Calendar)
        {
            calendars.Add(component);
        }
        else
        {
            // An event that was copied out of its calendar.
            if (calendars.Count == 0)
            {
                calendars.Add(new CalendarComponent(Calendar, line));
            }

            calendars[^1].Components.Add(component);
        }

        open.Push(component);
        last = null;
    }

    private void End(string name, int line)
    {
        last = null;
        if (!open.Any(component => component.Name == name))
        {
            unread.Add(line);
            return;
        }

        var closed = open.Pop();
        if (closed.Name != name)
        {
            findings.CalendarCutOff(closed.Line);
            while (open.Pop().Name != name)
            {
            }
        }
    }

    /// <summary>A line of a text that was broken without being folded: <c>Speaker: …</c> is no property.</summary>
    private bool IsProse(CalendarProperty property) =>
        last is { Name: "DESCRIPTION" or "LOCATION" or "SUMMARY" } && property.Name is not ("BEGIN" or "END") && property.Parameters.Count == 0
        && !property.Name.StartsWith("X-", StringComparison.Ordinal) && !EventReader.Knows(property.Name);

    private void Continue(ContentLine line)
    {
        if (last is null || open.Count == 0 || last.Name is not ("DESCRIPTION" or "LOCATION" or "SUMMARY" or "COMMENT"))
        {
            if (line.Text.AsSpan().Trim().Length > 0)
            {
                unread.Add(line.Number);
            }

            return;
        }

        var properties = open.Peek().Properties;
        var softBreak = last.IsQuotedPrintable && last.Value.EndsWith('=');
        var value = softBreak ? last.Value[..^1] + line.Text : last.Value + "\n" + line.Text;
        if (value.Length > budget.Limits.CellCharacters)
        {
            unread.Add(line.Number);
            return;
        }

        last = last with { Value = value };
        properties[^1] = last;
    }
}
