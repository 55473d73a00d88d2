using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Delegations.Hosting;

/// <summary>Makes a class known as a function. Its name is the folder of its <c>function.json</c>, and so the host's name for it.</summary>
internal static class TriggerRegistration
{
    public static IServiceCollection AddQueueFunction<T>(this IServiceCollection services)
        where T : class, IQueueFunction
    {
        services.TryAddScoped<T>();
        return services.AddSingleton(new QueueTrigger(typeof(T).Name, static scope => scope.GetRequiredService<T>()));
    }

    public static IServiceCollection AddTimerFunction<T>(this IServiceCollection services)
        where T : class, ITimerFunction
    {
        services.TryAddScoped<T>();
        return services.AddSingleton(new TimerTrigger(typeof(T).Name, static scope => scope.GetRequiredService<T>()));
    }
}

/// <summary>A registered queue function; the object itself is made per call, in the call's scope.</summary>
internal sealed record QueueTrigger(string Name, Func<IServiceProvider, IQueueFunction> Create);

/// <summary>A registered timer function; the object itself is made per call, in the call's scope.</summary>
internal sealed record TimerTrigger(string Name, Func<IServiceProvider, ITimerFunction> Create);
