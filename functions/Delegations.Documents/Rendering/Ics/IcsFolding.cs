namespace Delegations.Documents.Rendering.Ics;

/// <summary>Takes the folds out of a calendar file and puts them in again (RFC 5545 section 3.1), so that a text can be found in it.</summary>
public static class IcsFolding
{
    /// <summary>Each content line on one line.</summary>
    public static string Unfold(string calendar)
    {
        ArgumentNullException.ThrowIfNull(calendar);
        return calendar.Replace("\r\n ", "", StringComparison.Ordinal);
    }

    /// <summary>The file as it is written, its lines at most 75 octets long.</summary>
    public static byte[] Fold(string unfolded)
    {
        ArgumentNullException.ThrowIfNull(unfolded);
        var writer = new IcsWriter();
        foreach (var line in unfolded.EndsWith("\r\n", StringComparison.Ordinal) ? unfolded[..^2].Split("\r\n") : unfolded.Split("\r\n"))
        {
            writer.Line(line);
        }

        return writer.ToArray();
    }
}
