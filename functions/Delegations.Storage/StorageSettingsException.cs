namespace Delegations.Storage;

/// <summary>The storage settings are missing or make no sense; the app can't start.</summary>
public sealed class StorageSettingsException : Exception
{
    internal StorageSettingsException(IReadOnlyList<string> settings, string message)
        : base(message)
    {
        Settings = settings;
    }

    /// <summary>The names of the settings to look at.</summary>
    public IReadOnlyList<string> Settings { get; }
}
