namespace Delegations.Documents.Reading.Formats.Calendars;

/// <summary>A parameter of a property: <c>TZID=Europe/Brussels</c> (RFC 5545 3.2).</summary>
internal readonly record struct CalendarParameter(string Name, string Value);

/// <summary>A property of a component (RFC 5545 3.8).</summary>
/// <param name="Name">In capitals.</param>
/// <param name="Parameters">In the order of the file.</param>
/// <param name="Value">As written, escapes and all.</param>
/// <param name="Line">Of the file.</param>
internal sealed record CalendarProperty(string Name, IReadOnlyList<CalendarParameter> Parameters, string Value, int Line)
{
    /// <summary>The value without its escapes.</summary>
    public string Text => IsQuotedPrintable ? QuotedPrintableText.Decode(Value) : CalendarText.Unescape(Value);

    /// <summary>Old files (vCalendar 1.0) write texts so.</summary>
    public bool IsQuotedPrintable => Parameters.Count > 0 && Parameters.Any(parameter => parameter.Value.Equals("QUOTED-PRINTABLE", StringComparison.OrdinalIgnoreCase));

    public string? Parameter(string name)
    {
        foreach (var parameter in Parameters)
        {
            if (parameter.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return parameter.Value;
            }
        }

        return null;
    }
}
