using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;

namespace Delegations.Testing.Graph;

/// <summary>An event as its mailbox keeps it.</summary>
internal sealed class ServerEvent(string mailbox, int number)
{
    /// <summary>Made by the server, in no order that a client could rely on.</summary>
    public string Id { get; } =
        string.Create(CultureInfo.InvariantCulture, $"AAkALgAAAAAAHYQDEapmEc2byACqAC-EWg0A{number * 7919L % 1_000_003:X6}aB-x_{number}AAA=");

    public string ICalUId { get; } = string.Create(CultureInfo.InvariantCulture, $"040000008200E00074C5B7101A82E00800000000{number:X16}");

    public string Mailbox { get; } = mailbox;
    public string? TransactionId { get; init; }
    public string Subject { get; set; } = "";
    public string Html { get; set; } = "";
    public Instant Start { get; set; }
    public Instant End { get; set; }

    /// <summary>The zone's name as it was sent.</summary>
    public string Zone { get; set; } = "UTC";

    public string Location { get; set; } = "";
    public List<ServerAttendee> Attendees { get; set; } = [];
    public Dictionary<string, string> Properties { get; } = new(StringComparer.Ordinal);

    /// <summary>What is kept and told, and means nothing to the server.</summary>
    public JsonObject Others { get; } = [];

    /// <summary>When it changed last, in the mailbox's own count.</summary>
    public long Change { get; set; }

    public string ETag => $"W/\"DwAAABYAAAB{Change.ToString("X8", CultureInfo.InvariantCulture)}\"";
}

/// <summary>An attendee with the answer that the server knows of.</summary>
internal sealed class ServerAttendee(string address, string? name, string type)
{
    public string Address { get; } = address;
    public string? Name { get; set; } = name;
    public string Type { get; set; } = type;
    public string Response { get; set; } = "none";
    public Instant? At { get; set; }
    public (Instant Start, Instant End)? Proposed { get; set; }

    public bool Is(string other) => string.Equals(Address, other, StringComparison.OrdinalIgnoreCase);

    public void AskAgain() => (Response, At, Proposed) = ("none", null, null);
}
