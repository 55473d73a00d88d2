using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Delegations.Model.Ids;
using NodaTime;
using NodaTime.Text;

namespace Delegations.Desk.Board;

/// <summary>What the name of a file in the outbox says of its message: <c>{invitation}-{sequence}-{stamp}-request.eml</c>.</summary>
internal sealed record EntryFileName(InvitationId Invitation, int Sequence, Instant Stamp, bool Cancels, string Extension)
{
    private static readonly InstantPattern StampPattern = InstantPattern.CreateWithInvariantCulture("uuuuMMdd't'HHmmss'z'");

    public required string Text { get; init; }

    public string ContentType => Extension is "ics" ? "text/calendar" : "message/rfc822";

    public static bool TryParse(string text, [NotNullWhen(true)] out EntryFileName? name)
    {
        name = text.Split('.') is [var key, "eml" or "ics"] && key.Split('-') is [var id, var number, var written, "request" or "cancel"]
            && InvitationId.TryParse(id, null, out var invitation)
            && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            && StampPattern.Parse(written) is { Success: true, Value: var stamp }
                ? new EntryFileName(invitation, sequence, stamp, key.EndsWith("-cancel", StringComparison.Ordinal), text[(text.IndexOf('.', StringComparison.Ordinal) + 1)..]) { Text = text }
                : null;
        return name is not null;
    }
}
