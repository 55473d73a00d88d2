using System.Globalization;
using System.Text;

namespace Delegations.Storage.Tables;

/// <summary>Reads the parts of a transaction's answer.</summary>
internal static class TransactionAnswer
{
    private const string StatusLine = "HTTP/1.1 ";

    public static IReadOnlyList<TablePartResponse> Read(BinaryData answer)
    {
        List<TablePartResponse> parts = [];
        using var lines = new StringReader(answer.ToString());
        while (lines.ReadLine() is { } line)
        {
            if (line.StartsWith(StatusLine, StringComparison.Ordinal))
            {
                parts.Add(ReadPart(line[StatusLine.Length..], lines));
            }
        }

        return parts;
    }

    /// <summary>The error of the part that made the service refuse them all.</summary>
    public static TableTransactionFailedException ToException(TablePartResponse part)
    {
        var error = TableErrorParser.Parse(part);
        var message = error?.Message ?? part.ReasonPhrase;
        return new TableTransactionFailedException(part.Status, message, error?.Code, FailedIndex(part, message));
    }

    // Two digits at the most stand before the colon: "12:The specified entity already exists."
    private static int? FailedIndex(TablePartResponse part, string message)
    {
        var before = message.Split(':', 2)[0];
        return TryIndex(before, out var index)
            || (part.Headers.TryGetValue("Content-ID", out var id) && TryIndex(id, out index))
                ? index
                : null;
    }

    private static bool TryIndex(string? text, out int index) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out index) && index < TableLimits.MaxTransactionActions;

    private static TablePartResponse ReadPart(string status, StringReader lines)
    {
        var words = status.Split(' ', 2);
        List<(string Name, string Value)> headers = [];
        while (lines.ReadLine() is { Length: > 0 } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                headers.Add((line[..colon], line[(colon + 1)..].Trim()));
            }
        }

        var body = new StringBuilder();
        while (lines.ReadLine() is { } line && !line.StartsWith("--", StringComparison.Ordinal))
        {
            body.Append(line);
        }

        return new TablePartResponse(int.Parse(words[0], CultureInfo.InvariantCulture), words.ElementAtOrDefault(1) ?? "", headers, body.ToString());
    }
}
