using Delegations.Model;

namespace Delegations.Documents.Rendering.Agendas;

internal static class AgendaRedaction
{
    public static Agenda Apply(Itinerary itinerary, AgendaSettings settings) => throw new NotSupportedException(itinerary.Title + settings.Title);
}
