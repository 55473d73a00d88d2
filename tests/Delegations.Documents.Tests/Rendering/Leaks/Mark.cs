using Delegations.Documents.Rendering.Agendas;
using Delegations.Model;

namespace Delegations.Documents.Tests.Rendering.Leaks;

/// <summary>A word planted in one field, and who may find it.</summary>
/// <param name="Word">Stands nowhere else.</param>
/// <param name="From">The first audience that may know it; null for nobody.</param>
/// <param name="Label">The handling label of what holds it.</param>
internal sealed record Mark(string Word, Audience? From, Handling Label = Handling.Clear)
{
    /// <summary>Whether an agenda made by these settings may hold it.</summary>
    public bool MayBeIn(AgendaSettings settings)
    {
        var ceiling = settings.Person is { } person && settings.Members.Contains(person) ? Handling.Red : settings.Audience.Ceiling();
        return From <= settings.Audience && Label <= ceiling;
    }
}
