using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas;

/// <summary>Written text in the agenda's language, or as it is where nobody translated it.</summary>
/// <param name="Main">The text; empty for none.</param>
/// <param name="Beside">The same in the second language of a bilingual layout; empty where it is the same.</param>
/// <param name="Other">The language that <paramref name="Main"/> is left in, where it is not the agenda's.</param>
public sealed record AgendaText(string Main, string Beside = "", Language? Other = null)
{
    public static readonly AgendaText None = new("");

    public bool IsEmpty => Main.Length is 0;

    /// <summary>Both languages in one line.</summary>
    public string Joined => Beside.Length > 0 ? $"{Main} / {Beside}" : Main;

    /// <inheritdoc/>
    public override string ToString() => Main;
}
