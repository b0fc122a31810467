import { startDashboard } from '../../src/app/dashboard';

void startDashboard(document.getElementById('app') as HTMLElement);
