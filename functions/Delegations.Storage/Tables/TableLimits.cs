using System.Buffers;
using System.Text;

namespace Delegations.Storage.Tables;

/// <summary>The service's limits (https://learn.microsoft.com/rest/api/storageservices/understanding-the-table-service-data-model),
/// kept here because the emulator accepts what the service refuses.</summary>
internal static class TableLimits
{
    public const int MaxPageSize = 1000;
    public const int MaxTransactionActions = 100;
    public const int MaxTransactionBytes = 4 * 1024 * 1024;

    private const int MaxEntityBytes = 1024 * 1024;
    private const int MaxValueBytes = 64 * 1024;
    private const int MaxKeyBytes = 1024;
    private const int MaxNameLength = 255;

    // The service counts 255 with PartitionKey, RowKey and Timestamp; one more is the operation mark.
    private const int MaxProperties = 255 - 3 - 1;

    private const int BytesPerCharacter = 2;
    private static readonly DateTimeOffset EarliestTime = new(1601, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly string[] SystemNames = ["PartitionKey", "RowKey", "Timestamp", "ETag", OperationMark.Property];

    public static void RequireTableName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var wellFormed = name.Length is >= 3 and <= 63 && char.IsAsciiLetter(name[0]) && name.All(char.IsAsciiLetterOrDigit);
        if (!wellFormed || string.Equals(name, "tables", StringComparison.OrdinalIgnoreCase))
        {
            throw new ArgumentException("A table's name has 3 to 63 letters and digits, starts with a letter and is not 'tables'.", nameof(name));
        }
    }

    public static void RequireKey(string key, string name)
    {
        ArgumentNullException.ThrowIfNull(key);
        RequireWholeCharacters(key, name);
        if (key.Any(TableKey.IsRefused))
        {
            throw new ArgumentException($"{name} holds / \\ # ? or a control character: write it by TableKey.Encode.", nameof(key));
        }

        if (key.Length * BytesPerCharacter > MaxKeyBytes)
        {
            throw new ArgumentException($"{name} is longer than 1 KiB (512 characters).", nameof(key));
        }
    }

    public static void RequireWholeCharacters(string text, string what)
    {
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(rest, out _, out var length) != OperationStatus.Done)
            {
                throw new ArgumentException($"{what} holds half of a surrogate pair, which is no text.", nameof(text));
            }

            rest = rest[length..];
        }
    }

    public static void RequireProperty(string name, object? value)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (name.Length is 0 or > MaxNameLength || char.IsDigit(name[0]) || !name.All(c => c == '_' || char.IsLetterOrDigit(c)))
        {
            throw new ArgumentException("A property's name has at most 255 letters, digits and underscores, and starts with no digit.", nameof(name));
        }

        if (SystemNames.Contains(name, StringComparer.Ordinal))
        {
            throw new ArgumentException($"The property name {name} is reserved.", nameof(name));
        }

        RequireValue(name, value);
    }

    public static void RequireEntity(TableEntity entity)
    {
        ArgumentNullException.ThrowIfNull(entity);
        RequireKey(entity.PartitionKey, "The partition key");
        RequireKey(entity.RowKey, "The row key");
        if (entity.Count > MaxProperties)
        {
            throw new ArgumentException($"The row has {entity.Count} properties; at most {MaxProperties} are possible.", nameof(entity));
        }

        if (SizeOf(entity) > MaxEntityBytes)
        {
            throw new ArgumentException("The row is larger than 1 MiB.", nameof(entity));
        }
    }

    public static void RequireTransaction(IReadOnlyList<TableTransactionAction> actions)
    {
        if (actions.Count is 0 or > MaxTransactionActions)
        {
            throw new ArgumentException($"A transaction has 1 to {MaxTransactionActions} operations; this one has {actions.Count}.", nameof(actions));
        }

        if (actions.Any(action => !string.Equals(action.Entity.PartitionKey, actions[0].Entity.PartitionKey, StringComparison.Ordinal)))
        {
            throw new ArgumentException("A transaction stays in one partition.", nameof(actions));
        }

        if (actions.DistinctBy(action => action.Entity.RowKey, StringComparer.Ordinal).Count() != actions.Count)
        {
            throw new ArgumentException("A transaction names each row once.", nameof(actions));
        }

        foreach (var action in actions)
        {
            RequireEntity(action.Entity);
        }
    }

    private static void RequireValue(string name, object? value)
    {
        var fits = value switch
        {
            string text => text.Length * BytesPerCharacter <= MaxValueBytes,
            byte[] bytes => bytes.Length <= MaxValueBytes,
            DateTimeOffset time => time >= EarliestTime,
            null or int or long or bool or double or Guid => true,
            _ => throw new ArgumentException($"The property {name} can't hold a {value.GetType().Name}.", nameof(value)),
        };
        if (!fits)
        {
            throw new ArgumentException(
                value is DateTimeOffset
                    ? $"The property {name} holds a time before the year 1601."
                    : $"The property {name} is larger than 64 KiB (32,768 characters): keep large content in a blob.",
                nameof(value));
        }

        if (value is string characters)
        {
            RequireWholeCharacters(characters, $"The property {name}");
        }
    }

    private static long SizeOf(TableEntity entity)
    {
        const int entityOverhead = 4;
        const int propertyOverhead = 8;
        var marks = propertyOverhead + ((OperationMark.Property.Length + 4 + 32) * BytesPerCharacter);
        return entityOverhead + marks + ((entity.PartitionKey.Length + entity.RowKey.Length) * BytesPerCharacter)
            + entity.Sum(property => propertyOverhead + (property.Key.Length * BytesPerCharacter) + SizeOf(property.Value));
    }

    private static long SizeOf(object? value) => value switch
    {
        string text => 4 + (text.Length * BytesPerCharacter),
        byte[] bytes => 4 + bytes.Length,
        Guid => 16,
        int => 4,
        bool => 1,
        null => 0,
        _ => 8,
    };
}
