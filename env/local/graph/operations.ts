import { driveOperations, siteDriveOperations } from './drives/driveOperations';
import { itemOperations } from './items/itemOperations';
import { columnOperations } from './lists/columnOperations';
import { listOperations } from './lists/listOperations';
import { inSite, type Operation, type Resources } from './router';
import { siteOperations } from './sites/siteOperations';

/** Every operation the server knows, resource by resource. */
export const graphOperations = (dependencies: Resources): Operation[] => [
  ...siteOperations(dependencies.site),
  ...[listOperations, columnOperations, itemOperations, siteDriveOperations].flatMap((operations) =>
    operations(dependencies).map((operation) => inSite(dependencies.site, operation)),
  ),
  ...driveOperations(dependencies),
];
