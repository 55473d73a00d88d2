using System.Security.Cryptography;
using System.Text;

namespace Delegations.Storage.Tables;

/// <summary>An account's name and key.</summary>
public sealed class TableSharedKeyCredential
{
    private readonly byte[] key;

    /// <exception cref="ArgumentException">The key is not Base64.</exception>
    public TableSharedKeyCredential(string accountName, string accountKey)
    {
        ArgumentException.ThrowIfNullOrEmpty(accountName);
        ArgumentException.ThrowIfNullOrEmpty(accountKey);
        AccountName = accountName;
        var bytes = new byte[accountKey.Length];
        if (!Convert.TryFromBase64String(accountKey, bytes, out var length))
        {
            throw new ArgumentException("An account key is written in Base64.", nameof(accountKey));
        }

        key = bytes[..length];
    }

    public string AccountName { get; }

    internal string Sign(string text) => Convert.ToBase64String(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(text)));
}
