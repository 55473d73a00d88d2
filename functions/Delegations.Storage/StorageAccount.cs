namespace Delegations.Storage;

/// <summary>Name, key and endpoints of an account, as a connection string gives them.</summary>
internal sealed class StorageAccount
{
    public const string DevelopmentName = "devstoreaccount1";

    // Published by the vendor, the same for every emulator: https://learn.microsoft.com/azure/storage/common/storage-use-azurite
    private const string DevelopmentKey = "Eby8vdM02xNOcqFlqUwJPLlmEtlCDXJ1OUzFT50uSRZ6IFsuFq2UVErCz4I6tq/K1SZFPTOtr/KBHBeksoGMGw==";

    private StorageAccount(string name, string key, Uri blobEndpoint, Uri queueEndpoint, Uri tableEndpoint)
    {
        Name = name;
        Key = key;
        BlobEndpoint = blobEndpoint;
        QueueEndpoint = queueEndpoint;
        TableEndpoint = tableEndpoint;
    }

    public string Name { get; }

    public string Key { get; }

    public Uri BlobEndpoint { get; }

    public Uri QueueEndpoint { get; }

    public Uri TableEndpoint { get; }

    /// <exception cref="ArgumentException">The text is no connection string with an account key; the message never repeats it.</exception>
    public static StorageAccount Parse(string connectionString)
    {
        ArgumentNullException.ThrowIfNull(connectionString);
        var parts = Split(connectionString);
        if (parts.TryGetValue("UseDevelopmentStorage", out var development) && bool.TryParse(development, out var yes) && yes)
        {
            return new(DevelopmentName, DevelopmentKey, Development(10000), Development(10001), Development(10002));
        }

        if (parts.ContainsKey("SharedAccessSignature"))
        {
            throw Refuse("A connection string with SharedAccessSignature expires one day: give AccountName and AccountKey, or use managed identity.");
        }

        var name = Required(parts, "AccountName");
        return new(
            name,
            Required(parts, "AccountKey"),
            Endpoint(parts, "Blob", name),
            Endpoint(parts, "Queue", name),
            Endpoint(parts, "Table", name));
    }

    private static Dictionary<string, string> Split(string connectionString)
    {
        var parts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in connectionString.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = part.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0 || !parts.TryAdd(part[..equals].Trim(), part[(equals + 1)..].Trim()))
            {
                throw Refuse("A storage connection string is a list of Name=Value, kept apart by semicolons, each name once.");
            }
        }

        return parts;
    }

    private static string Required(Dictionary<string, string> parts, string name) =>
        parts.GetValueOrDefault(name) is { Length: > 0 } value ? value : throw Refuse($"The storage connection string lacks {name}.");

    private static Uri Endpoint(Dictionary<string, string> parts, string service, string account)
    {
        if (parts.TryGetValue($"{service}Endpoint", out var written))
        {
            return Uri.TryCreate(written, UriKind.Absolute, out var endpoint) && endpoint.Scheme is "http" or "https"
                ? endpoint
                : throw Refuse($"{service}Endpoint of the storage connection string is no http or https address.");
        }

        var scheme = parts.GetValueOrDefault("DefaultEndpointsProtocol", "https");
        var suffix = parts.GetValueOrDefault("EndpointSuffix", "core.windows.net");
        var host = $"{account}.{service.ToLowerInvariant()}.{suffix}";
        return scheme is "http" or "https" && Uri.CheckHostName(host) == UriHostNameType.Dns
            ? new Uri($"{scheme}://{host}")
            : throw Refuse("The storage connection string makes no address: check AccountName, EndpointSuffix and DefaultEndpointsProtocol.");
    }

    private static Uri Development(int port) => new($"http://127.0.0.1:{port}/{DevelopmentName}");

    private static ArgumentException Refuse(string sentence) => new(sentence);
}
