using Xunit;

namespace Delegations.Storage.Tests;

public sealed class StorageOptionsTests
{
    private const string Key = "c2VjcmV0LWtleQ==";

    public static TheoryData<string, string, string, string, StoragePorts?> ConnectionStrings => new()
    {
        {
            "UseDevelopmentStorage=true",
            "http://127.0.0.1:10000/devstoreaccount1", "http://127.0.0.1:10001/devstoreaccount1", "http://127.0.0.1:10002/devstoreaccount1",
            new StoragePorts(10000, 10001, 10002)
        },
        {
            $"DefaultEndpointsProtocol=https;AccountName=delegations;AccountKey={Key};EndpointSuffix=core.windows.net",
            "https://delegations.blob.core.windows.net/", "https://delegations.queue.core.windows.net/", "https://delegations.table.core.windows.net/",
            null
        },
        {
            $" accountname = delegations ; AccountKey={Key};EndpointSuffix=core.chinacloudapi.cn;",
            "https://delegations.blob.core.chinacloudapi.cn/", "https://delegations.queue.core.chinacloudapi.cn/", "https://delegations.table.core.chinacloudapi.cn/",
            null
        },
        {
            $"AccountName=devstoreaccount1;AccountKey={Key};BlobEndpoint=http://localhost:1/devstoreaccount1;QueueEndpoint=http://127.0.0.1:2/devstoreaccount1;TableEndpoint=http://[::1]:3/devstoreaccount1",
            "http://localhost:1/devstoreaccount1", "http://127.0.0.1:2/devstoreaccount1", "http://[::1]:3/devstoreaccount1",
            new StoragePorts(1, 2, 3)
        },
        {
            $"AccountName=devstoreaccount1;AccountKey={Key};BlobEndpoint=http://emulator.example.org:1/d;QueueEndpoint=http://127.0.0.1:2/d;TableEndpoint=http://127.0.0.1:3/d",
            "http://emulator.example.org:1/d", "http://127.0.0.1:2/d", "http://127.0.0.1:3/d",
            null
        },
    };

    [Theory]
    [MemberData(nameof(ConnectionStrings))]
    public void A_connection_string_gives_endpoints_and_tells_the_emulator(string text, string blob, string queue, string table, StoragePorts? ports)
    {
        var options = From((StorageOptions.SettingName, text));

        Assert.Equal((blob, queue, table), (options.BlobEndpoint.AbsoluteUri, options.QueueEndpoint.AbsoluteUri, options.TableEndpoint.AbsoluteUri));
        Assert.Equal(ports, options.DevelopmentPorts);
        Assert.Equal(ports is not null, options.IsDevelopmentStorage);
    }

    [Theory]
    [InlineData("nonsense", "semicolons")]
    [InlineData("AccountName=delegations", "lacks AccountKey")]
    [InlineData("AccountKey=" + Key, "lacks AccountName")]
    [InlineData("AccountName=a;AccountName=b;AccountKey=" + Key, "each name once")]
    [InlineData("AccountName=delegations;AccountKey=" + Key + ";TableEndpoint=ftp://x", "TableEndpoint")]
    [InlineData("AccountName=two words;AccountKey=" + Key, "check AccountName")]
    [InlineData("BlobEndpoint=https://x.example.org;SharedAccessSignature=sv=1", "SharedAccessSignature")]
    [InlineData("UseDevelopmentStorage=false", "lacks AccountName")]
    public void A_connection_string_that_makes_no_sense_is_refused_without_its_secret(string text, string reason)
    {
        var failure = Assert.Throws<StorageSettingsException>(() => From((StorageOptions.SettingName, text)));

        Assert.Equal([StorageOptions.SettingName], failure.Settings);
        Assert.Contains(reason, failure.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Key, failure.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("__")]
    [InlineData(":")]
    public void An_account_name_gives_addresses_for_an_identity(string separator)
    {
        var options = From(($"AzureWebJobsStorage{separator}accountName", "delegations"), ($"AzureWebJobsStorage{separator}clientId", "1234"));

        Assert.Equal("https://delegations.blob.core.windows.net/", options.BlobEndpoint.AbsoluteUri);
        Assert.Equal("https://delegations.queue.core.windows.net/", options.QueueEndpoint.AbsoluteUri);
        Assert.Equal("https://delegations.table.core.windows.net/", options.TableEndpoint.AbsoluteUri);
        Assert.Equal((true, "1234", true), (options.UsesManagedIdentity, options.ClientId, options.Account is null));
        Assert.False(options.IsDevelopmentStorage);
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("managedidentity", true)]
    [InlineData("other", false)]
    public void The_credential_setting_says_whether_the_identity_is_managed(string? credential, bool expected)
    {
        var options = From(("AzureWebJobsStorage__accountName", "delegations"), ("AzureWebJobsStorage__credential", credential));

        Assert.Equal(expected, options.UsesManagedIdentity);
    }

    [Fact]
    public void An_address_of_its_own_goes_before_the_account_name()
    {
        var options = From(
            ("AzureWebJobsStorage__accountName", "delegations"),
            ("AzureWebJobsStorage__queueServiceUri", "https://queues.example.org"));

        Assert.Equal("https://queues.example.org/", options.QueueEndpoint.AbsoluteUri);
        Assert.Equal("https://delegations.table.core.windows.net/", options.TableEndpoint.AbsoluteUri);
    }

    [Fact]
    public void A_connection_string_goes_before_an_account_name()
    {
        var options = From((StorageOptions.SettingName, "UseDevelopmentStorage=true"), ("AzureWebJobsStorage__accountName", "delegations"));

        Assert.True(options.IsDevelopmentStorage);
    }

    public static TheoryData<string, string> MissingSettings => new()
    {
        { "", "AzureWebJobsStorage__blobServiceUri, AzureWebJobsStorage__queueServiceUri, AzureWebJobsStorage__tableServiceUri" },
        { "blobServiceUri", "AzureWebJobsStorage__queueServiceUri, AzureWebJobsStorage__tableServiceUri" },
        { "blobServiceUri queueServiceUri", "AzureWebJobsStorage__tableServiceUri" },
    };

    [Theory]
    [MemberData(nameof(MissingSettings))]
    public void What_is_missing_is_named(string present, string missing)
    {
        var settings = present.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(name => ($"AzureWebJobsStorage__{name}", (string?)"https://storage.example.org"));

        var failure = Assert.Throws<StorageSettingsException>(() => From([.. settings]));

        Assert.Equal(missing, string.Join(", ", failure.Settings));
        Assert.Contains(missing, failure.Message, StringComparison.Ordinal);
        Assert.Contains("AzureWebJobsStorage__accountName", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AzureWebJobsStorage__accountName", "Not An Account")]
    [InlineData("AzureWebJobsStorage__accountName", "a.example.org/")]
    [InlineData("AzureWebJobsStorage__blobServiceUri", "http://storage.example.org")]
    [InlineData("AzureWebJobsStorage__blobServiceUri", "storage")]
    public void A_setting_that_makes_no_sense_is_named(string name, string value)
    {
        var failure = Assert.Throws<StorageSettingsException>(() => From((name, value)));

        Assert.Equal([name], failure.Settings);
        Assert.StartsWith(name, failure.Message, StringComparison.Ordinal);
    }

    private static StorageOptions From(params (string Name, string? Value)[] settings)
    {
        var values = settings.ToDictionary(setting => setting.Name, setting => setting.Value, StringComparer.Ordinal);
        return StorageOptions.From(name => values.GetValueOrDefault(name));
    }
}
