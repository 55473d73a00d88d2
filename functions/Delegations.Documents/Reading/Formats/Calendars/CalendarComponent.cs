namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>A component of a calendar: the calendar itself, an event, a zone (RFC 5545 3.6).</summary>
internal sealed class CalendarComponent(string name, int line)
{
    public string Name => name;

    /// <summary>The line of its BEGIN.</summary>
    public int Line => line;

    public List<CalendarProperty> Properties { get; } = [];

    public List<CalendarComponent> Components { get; } = [];

    public CalendarProperty? Property(string property)
    {
        foreach (var candidate in Properties)
        {
            if (candidate.Name.Equals(property, StringComparison.Ordinal))
            {
                return candidate;
            }
        }

        return null;
    }

    public IEnumerable<CalendarProperty> All(string property) => Properties.Where(candidate => candidate.Name.Equals(property, StringComparison.Ordinal));

    public IEnumerable<CalendarComponent> Within(string component) => Components.Where(candidate => candidate.Name.Equals(component, StringComparison.Ordinal));

    /// <summary>The property's text; empty where it has none.</summary>
    public string Text(string property) => Property(property)?.Text.Trim() ?? "";
}
