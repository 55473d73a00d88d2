using System.Globalization;

namespace Delegations.Hosting.Local;

/// <summary>The ports that a connection string for the storage emulator names.</summary>
internal sealed record DevelopmentStorage(int BlobPort, int QueuePort, int TablePort)
{
    public const string Shortcut = "UseDevelopmentStorage=true";

    private const string EmulatorAccount = "devstoreaccount1";

    public static readonly DevelopmentStorage Usual = new(10000, 10001, 10002);

    public bool HasUsualPorts => this == Usual;

    /// <summary>Null where the connection string is for a real account.</summary>
    public static DevelopmentStorage? Parse(string? connectionString)
    {
        var parts = (connectionString ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .Where(part => part.Length == 2)
            .ToLookup(part => part[0], part => part[1], StringComparer.OrdinalIgnoreCase);
        if (parts["UseDevelopmentStorage"].Any(value => bool.TryParse(value, out var used) && used))
        {
            return Usual;
        }

        return parts["AccountName"].Contains(EmulatorAccount, StringComparer.Ordinal)
            && PortOf(parts["BlobEndpoint"]) is { } blob
            && PortOf(parts["QueueEndpoint"]) is { } queue
            && PortOf(parts["TableEndpoint"]) is { } table
                ? new DevelopmentStorage(blob, queue, table)
                : null;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{BlobPort}, {QueuePort}, {TablePort}");

    private static int? PortOf(IEnumerable<string> endpoints) =>
        Uri.TryCreate(endpoints.FirstOrDefault(), UriKind.Absolute, out var endpoint) && endpoint.IsLoopback ? endpoint.Port : null;
}
