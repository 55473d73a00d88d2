using System.Collections;
using Azure;

namespace Delegations.Storage.Tables;

/// <summary>A row: its keys, its state (ETag, timestamp) and its properties by name.</summary>
/// <remarks>
/// A property holds a string, int, long, bool, double, DateTimeOffset (kept in UTC), Guid or byte[]. A null is not stored: it is the
/// same as no property. Keys and system values are members of their own and not in the dictionary.
/// </remarks>
public sealed class TableEntity : IDictionary<string, object?>
{
    private readonly Dictionary<string, object?> properties = new(StringComparer.Ordinal);

    public TableEntity(string partitionKey, string rowKey)
    {
        ArgumentNullException.ThrowIfNull(partitionKey);
        ArgumentNullException.ThrowIfNull(rowKey);
        PartitionKey = partitionKey;
        RowKey = rowKey;
    }

    public string PartitionKey { get; }

    public string RowKey { get; }

    /// <summary>The state that was read; default in a row that was not read from the table.</summary>
    public ETag ETag { get; set; }

    /// <summary>When the service last changed the row, by the service's clock.</summary>
    public DateTimeOffset? Timestamp { get; set; }

    public ICollection<string> Keys => properties.Keys;

    public ICollection<object?> Values => properties.Values;

    public int Count => properties.Count;

    public bool IsReadOnly => false;

    /// <summary>The property's value; null where the row has no such property.</summary>
    /// <exception cref="ArgumentException">The service can't store the name, the type or the value.</exception>
    public object? this[string key]
    {
        get => properties.GetValueOrDefault(key);
        set
        {
            TableLimits.RequireProperty(key, value);
            properties[key] = value;
        }
    }

    public string? GetString(string key) => (string?)Get(key, value => value is string);

    public int? GetInt32(string key) => (int?)Get(key, value => value is int);

    public long? GetInt64(string key) => Get(key, value => value is int or long) is { } value
        ? value as long? ?? (int)value
        : null;

    public bool? GetBoolean(string key) => (bool?)Get(key, value => value is bool);

    public DateTimeOffset? GetDateTimeOffset(string key) => (DateTimeOffset?)Get(key, value => value is DateTimeOffset);

    public double? GetDouble(string key) => Get(key, value => value is int or double) is { } value
        ? value as double? ?? (int)value
        : null;

    public Guid? GetGuid(string key) => (Guid?)Get(key, value => value is Guid);

    public byte[]? GetBinary(string key) => (byte[]?)Get(key, value => value is byte[]);

    public void Add(string key, object? value)
    {
        TableLimits.RequireProperty(key, value);
        properties.Add(key, value);
    }

    public bool ContainsKey(string key) => properties.ContainsKey(key);

    public bool Remove(string key) => properties.Remove(key);

    public bool TryGetValue(string key, out object? value) => properties.TryGetValue(key, out value);

    public void Clear() => properties.Clear();

    public IEnumerator<KeyValuePair<string, object?>> GetEnumerator() => properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => properties.GetEnumerator();

    void ICollection<KeyValuePair<string, object?>>.Add(KeyValuePair<string, object?> item) => Add(item.Key, item.Value);

    bool ICollection<KeyValuePair<string, object?>>.Contains(KeyValuePair<string, object?> item) => properties.Contains(item);

    void ICollection<KeyValuePair<string, object?>>.CopyTo(KeyValuePair<string, object?>[] array, int arrayIndex) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).CopyTo(array, arrayIndex);

    bool ICollection<KeyValuePair<string, object?>>.Remove(KeyValuePair<string, object?> item) =>
        ((ICollection<KeyValuePair<string, object?>>)properties).Remove(item);

    private object? Get(string key, Func<object, bool> fits)
    {
        var value = properties.GetValueOrDefault(key);
        return value is null || fits(value)
            ? value
            : throw new InvalidOperationException($"The property {key} holds a {value.GetType().Name}.");
    }
}
