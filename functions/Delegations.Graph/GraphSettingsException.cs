namespace Delegations.Graph;

/// <summary>The settings for Microsoft Graph are missing or make no sense; the app can't start.</summary>
public sealed class GraphSettingsException : Exception
{
    internal GraphSettingsException(string setting, string sentence)
        : base($"{setting} {sentence}")
    {
        Setting = setting;
    }

    /// <summary>The name of the setting to look at.</summary>
    public string Setting { get; }
}
