using System.Diagnostics.CodeAnalysis;

namespace Delegations.Storage;

/// <summary>Where the storage is and how the app signs in, from the settings that the Functions host reads for itself.</summary>
/// <remarks>
/// Either <c>AzureWebJobsStorage</c> (a connection string), or <c>AzureWebJobsStorage__accountName</c> or the three
/// <c>AzureWebJobsStorage__{blob,queue,table}ServiceUri</c> with managed identity
/// (https://learn.microsoft.com/azure/azure-functions/functions-reference#connecting-to-host-storage-with-an-identity).
/// A connection string wins where both are there, as it does for the host.
/// </remarks>
public sealed class StorageOptions
{
    public const string SettingName = "AzureWebJobsStorage";

    private StorageOptions(Uri blobEndpoint, Uri queueEndpoint, Uri tableEndpoint)
    {
        BlobEndpoint = blobEndpoint;
        QueueEndpoint = queueEndpoint;
        TableEndpoint = tableEndpoint;
    }

    public Uri BlobEndpoint { get; }

    public Uri QueueEndpoint { get; }

    public Uri TableEndpoint { get; }

    /// <summary>Whether this is the emulator's account on this machine, on any ports.</summary>
    [MemberNotNullWhen(true, nameof(DevelopmentPorts))]
    public bool IsDevelopmentStorage => DevelopmentPorts is not null;

    /// <summary>The emulator's ports; null where the storage is a real one.</summary>
    public StoragePorts? DevelopmentPorts { get; private init; }

    /// <summary>Name and key; null where an identity signs in.</summary>
    internal StorageAccount? Account { get; private init; }

    /// <summary>Whether the identity is a managed one for certain, so that no other kind need be tried.</summary>
    internal bool UsesManagedIdentity { get; private init; }

    /// <summary>The user-assigned identity; null for the app's own.</summary>
    internal string? ClientId { get; private init; }

    /// <summary>Reads the settings; a name is asked for with <c>__</c> and, where that is unknown, with <c>:</c>.</summary>
    /// <exception cref="StorageSettingsException">A setting is missing or makes no sense; the message names it and never its value.</exception>
    public static StorageOptions From(Func<string, string?> setting)
    {
        ArgumentNullException.ThrowIfNull(setting);
        return Blank(setting(SettingName)) is { } connectionString ? FromConnectionString(connectionString) : FromIdentity(setting);
    }

    private static StorageOptions FromConnectionString(string connectionString)
    {
        try
        {
            var account = StorageAccount.Parse(connectionString);
            return new(account.BlobEndpoint, account.QueueEndpoint, account.TableEndpoint)
            {
                Account = account,
                DevelopmentPorts = PortsOf(account),
            };
        }
        catch (ArgumentException e)
        {
            throw new StorageSettingsException([SettingName], $"{SettingName}: {e.Message}");
        }
    }

    private static StorageOptions FromIdentity(Func<string, string?> setting)
    {
        var account = Read(setting, "accountName");
        List<string> missing = [];
        var blob = Endpoint(setting, "blob", account, missing);
        var queue = Endpoint(setting, "queue", account, missing);
        var table = Endpoint(setting, "table", account, missing);
        if (blob is null || queue is null || table is null)
        {
            throw new StorageSettingsException(
                missing,
                $"Storage is not configured. Set {SettingName} to a connection string (UseDevelopmentStorage=true for the emulator), "
                + $"or {SettingName}__accountName for managed identity, or what is missing of its three addresses: {string.Join(", ", missing)}.");
        }

        var clientId = Read(setting, "clientId");
        return new(blob, queue, table)
        {
            ClientId = clientId,
            UsesManagedIdentity = clientId is not null
                || string.Equals(Read(setting, "credential"), "managedidentity", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static Uri? Endpoint(Func<string, string?> setting, string service, string? account, List<string> missing)
    {
        var name = $"{service}ServiceUri";
        if (Read(setting, name) is { } written)
        {
            // A token would travel in the clear over http.
            return Uri.TryCreate(written, UriKind.Absolute, out var address) && address.Scheme is "https"
                ? address
                : throw Wrong(name, "must be an https address.");
        }

        if (account is null)
        {
            missing.Add($"{SettingName}__{name}");
            return null;
        }

        return account.Length is >= 3 and <= 24 && account.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c))
            ? new Uri($"https://{account}.{service}.core.windows.net")
            : throw Wrong("accountName", "must be a storage account's name: 3 to 24 lower-case letters and digits.");
    }

    private static StorageSettingsException Wrong(string name, string sentence) =>
        new([$"{SettingName}__{name}"], $"{SettingName}__{name} {sentence}");

    private static string? Read(Func<string, string?> setting, string name) =>
        Blank(setting($"{SettingName}__{name}")) ?? Blank(setting($"{SettingName}:{name}"));

    private static string? Blank(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static StoragePorts? PortsOf(StorageAccount account)
    {
        Uri[] endpoints = [account.BlobEndpoint, account.QueueEndpoint, account.TableEndpoint];
        return string.Equals(account.Name, StorageAccount.DevelopmentName, StringComparison.Ordinal) && endpoints.All(endpoint => endpoint.IsLoopback)
            ? new StoragePorts(endpoints[0].Port, endpoints[1].Port, endpoints[2].Port)
            : null;
    }
}

/// <summary>The loopback ports of an emulator.</summary>
public sealed record StoragePorts(int Blob, int Queue, int Table);
