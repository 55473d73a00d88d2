namespace Delegations.Desk.Start;

/// <summary>Reads what <see cref="ZoneField"/> sends.</summary>
internal static class ZoneChoice
{
    /// <summary>The zone written, else the one chosen; empty for none. Whether there is one of that name is for the editor to say.</summary>
    public static string Of(IFormCollection form, string name)
    {
        var written = form[$"{name}Other"].ToString().Trim();
        return written.Length > 0 ? written : form[name].ToString();
    }
}
